package dossier.ask;

import dossier.diagnostic.Place;
import dossier.diagnostic.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is due for review, told to people. */
public final class ReviewText {
    /** GitHub takes no more than 65,536 characters in an issue. */
    private static final int MOST = 60_000;

    private static final int MOST_USES = 20;

    private final LocalDate day;
    private final List<Review> reviews;
    private final UnaryOperator<String> path;

    private ReviewText(LocalDate day, List<Review> reviews, UnaryOperator<String> path) {
        this.day = day;
        this.reviews = reviews;
        this.path = path;
    }

    /**
     * Plain lines.
     *
     * @param path how a file's path within the briefing is shown
     */
    public static String text(LocalDate day, List<Review> reviews, UnaryOperator<String> path) {
        return new ReviewText(day, reviews, path).text();
    }

    /**
     * Markdown for an issue on GitHub. Whatever comes from the content stands in code spans, but for ids.
     *
     * @param path how a file's path within the briefing is shown
     */
    public static String markdown(LocalDate day, List<Review> reviews, UnaryOperator<String> path) {
        return new ReviewText(day, reviews, path).markdown();
    }

    private String head() {
        return "Checked for " + day + ": "
                + (reviews.isEmpty() ? "nothing is" : reviews.size() + (one() ? " is" : " are")) + " due for review.\n";
    }

    private boolean one() {
        return reviews.size() == 1;
    }

    private String text() {
        StringBuilder out = new StringBuilder(head());
        for (Review review : reviews) {
            out.append('\n').append(place(review.due().place())).append(": ");
            out.append(review.due().message()).append('\n');
            out.append("  ").append(review.due().hint()).append('\n');
            // a figure may show several facts of one source
            review.uses().stream()
                    .map(m -> "  " + ExplanationText.use(m, path) + "\n")
                    .distinct()
                    .forEach(out::append);
        }
        return out.toString();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder(head());
        List<String> items = new ArrayList<>();
        int length = 0;
        for (Review review : reviews) {
            String item = item(review);
            length += item.length();
            if (length > MOST) {
                break;
            }
            items.add(item);
        }
        out.append(items.isEmpty() ? "" : "\n");
        items.forEach(out::append);
        if (items.size() < reviews.size()) {
            out.append("- and ").append(reviews.size() - items.size()).append(" more: `dossier due` tells all\n");
        }
        return out.toString();
    }

    private String item(Review review) {
        StringBuilder out = new StringBuilder();
        out.append("- ").append(Verbatim.span(place(review.due().place()))).append(": ");
        out.append(review.due().message())
                .append("; ")
                .append(review.due().hint())
                .append('\n');
        List<String> uses = review.uses().stream().map(this::use).distinct().toList();
        uses.stream().limit(MOST_USES).forEach(out::append);
        if (uses.size() > MOST_USES) {
            out.append("  - and ").append(uses.size() - MOST_USES).append(" more places\n");
        }
        return out.toString();
    }

    private String use(Mention m) {
        String words = m.words().isEmpty() ? "" : ": " + Verbatim.span(m.words());
        return "  - " + Verbatim.span(place(m.place())) + words + "\n";
    }

    private String place(Place place) {
        return path.apply(place.file().path()) + ":" + place.line();
    }
}
