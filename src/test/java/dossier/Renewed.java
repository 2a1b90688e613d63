package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of {@code docs/} that are made of what the program itself says; {@code -Drenew} writes them anew. */
public final class Renewed {
    private Renewed() {}

    /** Fails where a page is not what the program says. */
    public static void assertHolds(Path page, String said) throws IOException {
        if (System.getProperty("renew") != null) {
            Files.writeString(page, said);
        }
        assertThat(page)
                .as("written anew by mvn test -Drenew -Dtest='*Page*Test'")
                .hasContent(said);
    }
}
