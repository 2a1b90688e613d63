package dossier.cli;

import dossier.check.Rewording;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Patch;
import dossier.write.WriteException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Shows what would be written, asks, and writes. */
final class Mended {
    private final Surroundings around;
    private final Path dir;
    private final boolean yes;

    /** @param yes whether nobody is to be asked */
    Mended(Surroundings around, Path dir, boolean yes) {
        this.around = around;
        this.dir = dir;
        this.yes = yes;
    }

    /** Writes one patch. */
    interface Writing {
        void write(Patch patch) throws WriteException;
    }

    /**
     * @param left what must be told to be left, whatever is written
     * @return the exit code: 0 where nothing is left to do
     */
    int write(Writing writing, List<Patch> patches, boolean left) {
        if (patches.isEmpty()) {
            return left ? Main.CONTENT_WRONG : 0;
        }
        UnaryOperator<String> path = around.tellIn(dir, around.directory());
        patches.forEach(p -> around.out().print(p.diff(path.apply(p.before().path()))));
        if (!isWanted(patches.size())) {
            return Main.CONTENT_WRONG;
        }
        boolean failed = false;
        for (Patch patch : patches) {
            String told = path.apply(patch.before().path());
            try {
                writing.write(patch);
                around.out().println("written: " + told);
            } catch (WriteException e) {
                around.tell(e.diagnostics(), dir);
                failed = true;
            }
        }
        return failed || left ? Main.CONTENT_WRONG : 0;
    }

    private boolean isWanted(int files) {
        if (yes) {
            return true;
        }
        if (around.typed().isEmpty()) {
            around.err().println("dossier: nothing is written: nobody sits at a terminal to be asked; --yes writes");
            return false;
        }
        String question = files == 1 ? "Write this change? [y/N]" : "Write these changes to " + files + " files? [y/N]";
        return around.ask(question)
                .map(a -> a.toLowerCase(Locale.ROOT))
                .filter(a -> a.equals("y") || a.equals("yes"))
                .isPresent();
    }

    /** Tells of claims that have no words that are safe. */
    void tellLeft(List<Rewording> left) {
        List<Diagnostic> wrong =
                left.stream().flatMap(r -> r.wrong().stream()).distinct().toList();
        if (!wrong.isEmpty()) {
            around.tell(wrong, dir);
            around.err()
                    .println("dossier: no words were found for "
                            + (left.size() == 1 ? "this claim" : "these " + left.size() + " claims")
                            + ": mend by hand");
        }
    }
}
