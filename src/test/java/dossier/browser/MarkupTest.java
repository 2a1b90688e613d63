package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The markup of every page, before the Nu Html Checker. */
@ExtendWith(InBrowser.class)
class MarkupTest {
    /** The checker, which reads its schema once, and what it tells of the page that it is given. */
    private static final class Checker implements ErrorHandler {
        private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        private final List<String> told = new ArrayList<>();

        Checker() throws Exception {
            checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this);
        }

        List<String> told(byte[] page) throws Exception {
            told.clear();
            checker.setUpValidatorAndParsers(this, true, false);
            checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
            return told.stream().filter(Checker::isFault).toList();
        }

        /**
         * Three warnings are no faults: that a list is a list already (WebKit forgets it where there are no bullets), that
         * the policy forbids the page's own files (the checker does not know the page's address; the browser does, and is
         * asked elsewhere), and that it forbids inline scripts (the only ones are blocks of data, which are never run and
         * which no policy is about; that there are no others is held elsewhere too).
         */
        private static boolean isFault(String line) {
            return !line.contains("“list” role is unnecessary")
                    && !line.contains("Resource violates Content Security Policy (meta tag): external ")
                    && !line.contains("Inline script violates Content Security Policy (meta tag)");
        }

        @Override
        public void warning(SAXParseException fault) {
            told.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            warning(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            warning(fault);
        }
    }

    @Test
    void noPageHasAnErrorOrAWarning(BuiltSite site) throws Exception {
        Checker checker = new Checker();
        List<String> faults = new ArrayList<>();
        for (String path : site.pages()) {
            checker.told(Files.readAllBytes(site.folder().resolve(path))).forEach(l -> faults.add(path + ":" + l));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void faultsAreTold() throws Exception {
        String page = "<!doctype html><html lang=en><title>T</title><p><div id=a></div><b id=a>x</b></p>"
                + "<section><p>x</p></section></html>";
        assertThat(new Checker().told(page.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(l -> l.contains("Duplicate ID"))
                .anyMatch(l -> l.contains("Section lacks heading"));
    }
}
