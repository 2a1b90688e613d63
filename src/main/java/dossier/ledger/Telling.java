package dossier.ledger;

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

    private static final int LONGEST = 300;

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
                .append(plain(older))
                .append(": ")
                .append(count())
                .append('\n');
        coverage().ifPresent(c -> out.append(c).append('\n'));
        notCompared().ifPresent(n -> out.append(n).append('\n'));
        byKind().forEach((kind, changes) -> {
            out.append('\n').append(kind.title()).append('\n');
            for (Change change : changes) {
                out.append("  ").append(plain(change.of()));
                out.append(change.title().isEmpty() ? "" : ", " + plain(change.title()))
                        .append('\n');
                change.differences()
                        .forEach(d -> out.append("    ").append(text(d)).append('\n'));
                change.reason().ifPresent(r -> out.append("    ").append(why(r)));
                change.reason().flatMap(Reason::note).ifPresent(n -> out.append(": ")
                        .append(plain(n)));
                out.append(change.reason().isPresent() ? "\n" : "");
            }
        });
        return out.toString();
    }

    private static String text(Difference d) {
        return plain(d.what()) + ": " + or(d.before()) + " -> " + or(d.after());
    }

    private static String or(String said) {
        return said.isEmpty() ? "(nothing)" : plain(said);
    }

    private String markdown() {
        out.append("**What this does to the published record**, compared with ")
                .append(code(older))
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
        out.append("- ").append(code(change.of()));
        out.append(change.title().isEmpty() ? "" : " " + code(change.title())).append('\n');
        for (Difference d : change.differences()) {
            out.append("  - ").append(code(d.what())).append(": ");
            out.append(d.before().isEmpty() ? "nothing" : code(d.before())).append(" → ");
            out.append(d.after().isEmpty() ? "nothing" : code(d.after())).append('\n');
        }
        change.reason().ifPresent(r -> {
            boolean alarm = r.kind() == Reason.Kind.UNLABELLED;
            out.append("  - ").append(alarm ? "**" : "").append(why(r)).append(alarm ? "**" : "");
            r.note().ifPresent(n -> out.append(": ").append(code(n)));
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
            case REVISION -> "revision of " + plain(reason.on());
            case CORRECTION -> "correction of " + plain(reason.on());
            case INPUTS -> "computed from facts that changed";
            case PRECISION -> "no other figure, told more or less exactly";
            case UNLABELLED -> "unlabelled: neither revision nor correction";
        };
    }

    /** Text of a stranger in a code span, whose fence is longer than any run of backticks in it. */
    private static String code(String said) {
        String text = plain(said);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String gap = text.isEmpty() || text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + gap + text + gap + fence;
    }

    /** Text of a stranger on one line, without what moves a cursor or turns the direction of reading. */
    private static String plain(String said) {
        StringBuilder line = new StringBuilder();
        int[] points = said.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            int c = points[i];
            boolean blank = Character.isWhitespace(c) || c == 0x2028 || c == 0x2029;
            boolean hidden = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            line.appendCodePoint(blank ? ' ' : hidden ? '\uFFFD' : c);
        }
        return line.append(points.length > LONGEST ? "…" : "").toString();
    }
}
