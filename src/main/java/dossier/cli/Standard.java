package dossier.cli;

import java.io.IOException;

/** What may be so of the standard streams. */
public enum Standard {
    OUTPUT_AT_TERMINAL("-t", "1"),
    ERROR_AT_TERMINAL("-t", "2"),
    OUTPUT_INTO_PIPE("-p", "/dev/fd/1");

    private final String[] question;

    Standard(String... question) {
        this.question = question;
    }

    /** Java cannot tell; the {@code test} of POSIX can. Where there is none, as on Windows, nothing is so. */
    boolean isSo() {
        try {
            return new ProcessBuilder("test", question[0], question[1])
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
