package dossier.ask;

import dossier.diagnostic.Diagnostic;
import dossier.model.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on a fact, and what a change of it would do.
 *
 * @param was what it says, in words
 * @param becomes what it would say; empty where no other value was given, and so with all that follows from one
 * @param facts those that follow from it, by level, then by id
 * @param uses where it, or one of them, is used: claims, charts, checks; sorted
 * @param pages of the site that show it or one of them, sorted
 * @param fails what is right now and would be wrong
 * @param mends what is wrong now and would be right
 */
public record Impact(
        Fact fact,
        String was,
        Optional<String> becomes,
        List<Dependent> facts,
        List<Mention> uses,
        List<String> pages,
        List<Diagnostic> fails,
        List<Diagnostic> mends) {
    public Impact {
        facts = List.copyOf(facts);
        uses = List.copyOf(uses);
        pages = List.copyOf(pages);
        fails = List.copyOf(fails);
        mends = List.copyOf(mends);
    }

    /**
     * A fact that follows from it.
     *
     * @param level 1 where it is an input itself, 2 where it goes in by way of another, and so on
     * @param becomes what it would say; empty where that is not known
     * @param checkedAlone whether it states a value of its own, which the formula only checks: nothing follows further
     */
    public record Dependent(
            String id, int level, String label, String was, Optional<String> becomes, boolean checkedAlone) {}
}
