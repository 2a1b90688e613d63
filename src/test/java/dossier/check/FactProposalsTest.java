package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Ids;
import dossier.read.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a briefing with the units visits and employees, and a source of 3 March 2025. */
class FactProposalsTest {
    private static final Linked BASE =
            Linker.link(Reader.read(Path.of("src", "test", "resources", "commands", "base")));

    private static List<FactProposal> of(String words) {
        return FactProposals.of(words, BASE, Optional.of("accounts"));
    }

    /** Label | value | kind | nature | time, {@code -} for none; facts parted by a slash. */
    private static String told(FactProposal p) {
        return String.join(
                " | ",
                p.label(),
                p.value(),
                p.kind().map(Ids::of).orElse("-"),
                p.nature().map(Ids::of).orElse("-"),
                p.time().map(t -> (p.asOf() ? "as of " : "") + t).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Sales rose 8% to US$1.1 billion in 2023 > Sales growth | 8% | growth | - | 2023 / Sales | US$1.1 billion | - | - | 2023",
                "Visits fell 4% to 46,000 in 2023. > Visits growth | -4% | growth | - | 2023 / Visits | 46,000 visits | - | - | 2023",
                "In 2023, staff fell to 11 employees, or 13% of the total > Staff | 11 employees | - | - | 2023 / Staff | 13% | share | - | 2023",
                "It had more than 7 million readers as of March 2024 > Readers | more than 7 million | - | - | as of March 2024",
                "The roof cost 3 billion won (US$2.3 million). > Roof cost | 3 billion won (US$2.3 million) | - | - | -",
                "It gave US$90,000 (13% of its income) > Gave | US$90,000 | - | - | - / Gave | 13% | share | - | -",
                "Nearly half of all visitors were children > All visitors were children | nearly half | - | - | -",
                "It had between 5 and 7 million users last November > Users | between 5 and 7 million | - | - | last November",
                "The share rose from 5% to 8% > Share | 5% | - | - | - / Share | 8% | - | - | -",
                "Spending rose to US$117 million in 2026, from US$110 million > Spending | US$117 million | - | - | 2026 / Spending | US$110 million | - | - | -",
                "Spending rose from US$110 million in 2025 to US$117 million in 2026 > Spending | US$110 million | - | - | 2025 / Spending | US$117 million | - | - | 2026",
                "Rents rose by 3 to 5 per cent > Rents growth | 3 to 5 per cent | growth | - | -",
                "The library plans to spend US$3 million next year > Library plans to spend | US$3 million | - | plan | next year",
                "On 3 March 2024 it had 12 employees > 12 employees | 12 employees | - | - | as of 3 March 2024",
                "지난해 방문객은 전년보다 8% 줄어 4만6000명이었다 > 방문객 증가율 | -8% | growth | - | 지난해 / 방문객 | 4만6000명 | - | - | 지난해",
                "해외 직구의 약 절반이 중국산이다 > 해외 직구 | 약 절반 | - | - | -",
                "시의회는 내년에 30억 원을 투자할 계획이다 > 시의회 | 30억 원 | - | plan | 내년",
            })
    void aNumberIsReadWithWhatIsSaidOfIt(String words, String facts) {
        assertThat(of(words).stream().map(FactProposalsTest::told)).containsExactly(facts.split(" / "));
    }

    @Test
    void timesAndNamesAreNoFacts() {
        assertThat(of("In 2023 the three of Route 66 met on page 4.")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void aQuoteIsTheSentence() {
        assertThat(of("It is small. It spent US$2 million, approx. 3 per visit. And so on."))
                .extracting(FactProposal::quote)
                .containsOnly("It spent US$2 million, approx. 3 per visit.");
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(of("It had 7 million readers")).singleElement().satisfies(p -> assertThat(p.unsure())
                .singleElement()
                .asString()
                .startsWith("'readers' may be what is counted"));
        assertThat(FactProposals.of("It spent US$2 million last year", BASE, Optional.empty()))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.time()).isEmpty();
                    assertThat(p.unsure()).singleElement().asString().startsWith("'last year' is counted from a date");
                });
    }

    @Test
    void aLongTextOfManyNumbersIsRead() {
        assertThat(of("Sales rose 8% to US$1.1 billion in 2023. ".repeat(100))).hasSize(200);
    }
}
