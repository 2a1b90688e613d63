package dossier.reckon;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import java.util.List;
import java.util.Optional;

/**
 * A formula, as read: {@code (a - b) / parts(c) in %}.
 *
 * <p>From the loosest to the tightest: {@code + -} (minus between spaces, since ids may hold hyphens), {@code * /},
 * minus as a sign, {@code in UNIT}, {@code ^} with a whole number; then brackets, ids, {@code id@point}, plain
 * decimal numbers and functions.
 *
 * @param text as its author wrote it
 */
public record Formula(Expr root, Text text) {
    /**
     * Reads a formula.
     *
     * @return empty where it cannot be read, which is then in the log as {@code bad-formula}
     */
    public static Optional<Formula> parse(Text text, Log log) {
        return new Parser(text, null, ref -> ref, log).formula();
    }

    /** The ids that it names, where they stand. */
    public List<Text> references() {
        return Needs.references(root);
    }
}
