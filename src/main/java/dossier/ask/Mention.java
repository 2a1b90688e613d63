package dossier.ask;

import dossier.diagnostic.Place;
import java.util.Comparator;

/**
 * A place in the content that hangs on a fact.
 *
 * @param fact its id
 * @param kind how it is used there
 * @param id of what uses it: a note's slug ({@code index} is the front page), a chart's or a fact's id, a check's number
 *     from 1
 * @param words what its author wrote there, on one line; empty where nothing is written, as in {@code [](fact:id)}
 */
public record Mention(String fact, Kind kind, String id, Place place, String words) implements Comparable<Mention> {
    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::kind)
            .thenComparing(Mention::place)
            .thenComparing(Mention::id)
            .thenComparing(Mention::fact);

    /** How a fact is used, in the order in which uses are told. */
    public enum Kind {
        CLAIM,
        QUOTATION,
        FIGURE,
        HEADLINE,
        LABEL,
        CHART,
        FORMULA,
        PART,
        CHECK
    }

    /** The page of the site on which it stands: {@code notes/plan.html} */
    public String page() {
        return switch (kind) {
            case CLAIM, QUOTATION, FIGURE -> id.equals("index") ? "index.html" : "notes/" + id + ".html";
            case HEADLINE, CHART -> "charts/" + id + ".html";
            case LABEL, FORMULA, PART -> "facts/" + id + ".html";
            case CHECK -> "report.html";
        };
    }

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
