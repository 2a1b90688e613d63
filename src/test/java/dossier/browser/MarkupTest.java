package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

@ExtendWith(InBrowser.class)
class MarkupTest {
    private static String told(byte[] page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setForceHTML(true);
        checker.setNoLangDetect(true);
        return checker.validate(new ByteArrayInputStream(page)).strip();
    }

    /**
     * Two warnings are no faults: that a list is a list already (WebKit forgets it where there are no bullets), and that the
     * policy forbids the page's own files (the checker does not know the page's address; the browser does, and is asked
     * elsewhere).
     */
    private static boolean isFault(String line) {
        return !line.contains("“list” role is unnecessary")
                && !line.contains("Resource violates Content Security Policy (meta tag): external ");
    }

    @Test
    void noPageHasAnErrorOrAWarning(BuiltSite site) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        for (String path : site.pages()) {
            told(Files.readAllBytes(site.folder().resolve(path)))
                    .lines()
                    .filter(MarkupTest::isFault)
                    .forEach(l -> faults.add(path + " " + l));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFaultIsTold() throws IOException, SAXException {
        String page = "<!doctype html><html lang=en><title>T</title><p><div id=a></div><b id=a>x</b></p></html>";
        assertThat(told(page.getBytes(StandardCharsets.UTF_8)).lines().filter(MarkupTest::isFault))
                .anyMatch(l -> l.contains("Duplicate ID"));
    }
}
