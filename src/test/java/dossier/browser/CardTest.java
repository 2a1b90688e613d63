package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence of a number, opened by pointer or finger. */
@ExtendWith(InBrowser.class)
class CardTest {
    private static final String OPEN = ".card:visible";

    private static BrowserContext reader(Chromium chromium, int width, boolean touch) {
        return chromium.reader(new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(touch));
    }

    private static Page note(BrowserContext reader, BuiltSite site) {
        Page page = reader.newPage();
        page.navigate(site.root() + "notes/plan.html");
        page.evaluate("document.fonts.ready.then(() => 0)");
        return page;
    }

    private static Locator claim(Page page) {
        return page.locator("main .body p a.n").first();
    }

    @ParameterizedTest
    @ValueSource(ints = {1120, 1280, 1440, 1920})
    void onAWideScreenTheCardStandsInTheMarginAndCoversNoText(int width, Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, width, false)) {
            Page page = note(reader, site);
            BoundingBox before = claim(page).boundingBox();
            claim(page).click();
            BoundingBox card = page.locator(OPEN).boundingBox();
            BoundingBox text = page.locator("main .body p").first().boundingBox();
            assertThat(card.x).isGreaterThan(text.x + text.width);
            assertThat(card.x + card.width).isLessThanOrEqualTo(width);
            // its line runs from the number to the card's upper edge, and the text stays where it was
            BoundingBox thread = page.locator(".thread").boundingBox();
            assertThat(thread.x + thread.width).isBetween(card.x - 1, card.x + 3);
            assertThat(claim(page).boundingBox().y).isEqualTo(before.y);
        }
    }

    @Test
    void aPointerThatRestsOnANumberOpensItsCardAndAClickPinsIt(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, 1280, false)) {
            Page page = note(reader, site);
            claim(page).hover();
            page.locator(OPEN).waitFor();
            page.mouse().move(4, 400);
            page.waitForCondition(() -> page.locator(OPEN).count() == 0);

            claim(page).click();
            page.mouse().move(4, 400);
            // longer than a card stays that is not pinned
            page.waitForTimeout(900);
            assertThat(page.locator(OPEN).count()).isEqualTo(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(OPEN).count()).isZero();
        }
    }

    @Test
    void theTextOfACardCanBeSelected(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, 1280, false)) {
            Page page = note(reader, site);
            claim(page).click();
            page.locator(OPEN + " .figure").dblclick();
            assertThat((String) page.evaluate("String(getSelection())")).isNotBlank();
            assertThat(page.locator(OPEN).count()).isEqualTo(1);
        }
    }

    @Test
    void onAMiddlingScreenTheCardStandsUnderItsParagraph(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, 900, false)) {
            Page page = note(reader, site);
            claim(page).click();
            BoundingBox text = page.locator("main .body p").first().boundingBox();
            BoundingBox card = page.locator(OPEN).boundingBox();
            assertThat(card.y).isGreaterThanOrEqualTo(text.y + text.height);
            assertThat(page.locator("main .body p").nth(1).boundingBox().y)
                    .isGreaterThanOrEqualTo(card.y + card.height);
        }
    }

    @Test
    void onAPhoneTheSheetLeavesTheSentenceToBeRead(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, 390, true)) {
            Page page = note(reader, site);
            claim(page).tap();
            BoundingBox sheet = page.locator(OPEN).boundingBox();
            BoundingBox sentence = page.locator("main .body p").first().boundingBox();
            assertThat(sheet.y + sheet.height).isBetween(843.0, 845.0);
            assertThat(sentence.y).isNotNegative();
            assertThat(sentence.y + sentence.height).isLessThanOrEqualTo(sheet.y);
            page.locator(OPEN + " .close").tap();
            assertThat(page.locator(OPEN).count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 900, 390})
    void aKeyFigureOfTheFrontPageOpensItsCardWithinTheWindow(int width, Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, width, false)) {
            Page page = reader.newPage();
            page.navigate(site.root());
            page.locator(".band .figure a").last().click();
            BoundingBox card = page.locator(OPEN).boundingBox();
            assertThat(card.y).isBetween(0.0, 844.0 - 100);
        }
    }
}
