package dossier.cli;

import dossier.Dossier;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.serve.Teller;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells at the terminal what comes of each change while a briefing is previewed. */
final class Renewals implements Teller {
    private final Surroundings around;
    private final UnaryOperator<String> path;

    /** @param path how the path of a file of the briefing is told */
    Renewals(Surroundings around, UnaryOperator<String> path) {
        this.around = around;
        this.path = path;
    }

    @Override
    public synchronized void renewed(List<Diagnostic> diagnostics, String summary, long millis) {
        around.err().print(Console.tell(diagnostics, path));
        around.err().flush();
        if (!summary.isEmpty()) {
            around.out().println(summary + ", " + millis + " ms");
            around.out().flush();
        }
    }

    @Override
    public synchronized void bug(RuntimeException bug) {
        around.err().println("dossier: this is a bug in Dossier " + Dossier.version() + ", not a mistake of yours.");
        bug.printStackTrace(around.err());
        around.err().flush();
    }
}
