package dossier.ledger;

import dossier.diagnostic.Verbatim;
import dossier.ledger.Change.Difference;
import dossier.ledger.Change.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A comparison told to people: at a terminal, or in a comment. */
public final class Telling {
    /** A comment that is longer is read by nobody. */
    private static final int MOST = 50;

    private final Comparison comparison;
    private final String older;
    private final StringBuilder out = new StringBuilder();

    private Telling(Comparison comparison, String older) {
        this.comparison = comparison;
        this.older = older;
    }

    /**
     * Plain lines.
     *
     * @param older what the older record is called
     */
    public static String text(Comparison comparison, String older) {
        return new Telling(comparison, older).text();
    }

    /**
     * Markdown of GitHub's kind. Whatever comes from the records stands in code spans, where neither markup, HTML, a
     * mention nor an address means anything.
     *
     * @param older what the older record is called
     */
    public static String markdown(Comparison comparison, String older) {
        return new Telling(comparison, older).markdown();
    }

    /**
     * One object, and a line end.
     *
     * @param older what the older record is called
     */
    public static String json(Comparison comparison, String older) {
        return ComparisonJson.of(comparison, older);
    }

    private Map<Change.Kind, List<Change>> byKind() {
        Map<Change.Kind, List<Change>> kinds = new TreeMap<>();
        comparison.changes().forEach(c -> kinds.computeIfAbsent(c.kind(), k -> new ArrayList<>())
                .add(c));
        return kinds;
    }

    private String text() {
        out.append("Compared with ")
                .append(Verbatim.line(older))
                .append(": ")
                .append(count())
                .append('\n');
        coverage().ifPresent(c -> out.append(c).append('\n'));
        notCompared().ifPresent(n -> out.append(n).append('\n'));
        byKind().forEach((kind, changes) -> {
            out.append('\n').append(kind.title()).append('\n');
            for (Change change : changes) {
                out.append("  ").append(Verbatim.line(change.of()));
                out.append(change.title().isEmpty() ? "" : ", " + Verbatim.line(change.title()))
                        .append('\n');
                change.differences()
                        .forEach(d -> out.append("    ").append(text(d)).append('\n'));
                change.reason().ifPresent(r -> out.append("    ").append(why(r)));
                change.reason().flatMap(Reason::note).ifPresent(n -> out.append(": ")
                        .append(Verbatim.line(n)));
                out.append(change.reason().isPresent() ? "\n" : "");
            }
        });
        return out.toString();
    }

    private static String text(Difference d) {
        return Verbatim.line(d.what()) + ": " + or(d.before()) + " -> " + or(d.after());
    }

    private static String or(String said) {
        return said.isEmpty() ? "(nothing)" : Verbatim.line(said);
    }

    private String markdown() {
        out.append("**What this does to the published record**, compared with ")
                .append(Verbatim.span(older))
                .append(": ");
        out.append(count()).append(".\n");
        coverage().ifPresent(c -> out.append('\n').append(c).append(".\n"));
        notCompared().ifPresent(n -> out.append('\n').append(n).append(".\n"));
        byKind().forEach((kind, changes) -> {
            out.append("\n### ").append(kind.title()).append("\n\n");
            changes.stream().limit(MOST).forEach(this::item);
            if (changes.size() > MOST) {
                out.append("- and ").append(changes.size() - MOST).append(" more\n");
            }
        });
        return out.toString();
    }

    private void item(Change change) {
        out.append("- ").append(Verbatim.span(change.of()));
        out.append(change.title().isEmpty() ? "" : " " + Verbatim.span(change.title()))
                .append('\n');
        for (Difference d : change.differences()) {
            out.append("  - ").append(Verbatim.span(d.what())).append(": ");
            out.append(d.before().isEmpty() ? "nothing" : Verbatim.span(d.before()))
                    .append(" → ");
            out.append(d.after().isEmpty() ? "nothing" : Verbatim.span(d.after()))
                    .append('\n');
        }
        change.reason().ifPresent(r -> {
            boolean alarm = r.kind() == Reason.Kind.UNLABELLED;
            out.append("  - ").append(alarm ? "**" : "").append(why(r)).append(alarm ? "**" : "");
            r.note().ifPresent(n -> out.append(": ").append(Verbatim.span(n)));
            out.append('\n');
        });
    }

    private String count() {
        List<String> counts = new ArrayList<>();
        byKind().forEach((kind, changes) -> counts.add(kind.title().toLowerCase(Locale.ROOT) + " " + changes.size()));
        return counts.isEmpty() ? "nothing changed" : String.join(", ", counts);
    }

    private Optional<String> coverage() {
        return comparison.after().map(after -> {
            String now = "Coverage: " + of(after);
            return now
                    + comparison
                            .before()
                            .map(b -> b.equals(after) ? ", as before" : "; before: " + of(b))
                            .orElse("");
        });
    }

    private static String of(Covered c) {
        return c.checked() + " of " + c.numbers() + " numbers checked, " + c.cited() + " statements cited";
    }

    private Optional<String> notCompared() {
        return comparison.claims()
                ? Optional.empty()
                : Optional.of("Claims are not compared: the older record does not hold them");
    }

    /** {@code correction of 2024-05-02}. */
    private static String why(Reason reason) {
        return switch (reason.kind()) {
            case REVISION -> "revision of " + Verbatim.line(reason.on());
            case CORRECTION -> "correction of " + Verbatim.line(reason.on());
            case INPUTS -> "computed from facts that changed";
            case PRECISION -> "no other figure, told more or less exactly";
            case UNLABELLED -> "unlabelled: neither revision nor correction";
        };
    }
}
