package dossier.schema;

import dossier.Renewed;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatsPageTest {
    @Test
    void theReferenceOfTheFormatsIsThatOfTheSchemas() throws IOException {
        Renewed.assertHolds(Path.of("docs", "formats.md"), FormatsPage.markdown());
    }
}
