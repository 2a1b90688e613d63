package dossier.prose;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import java.util.List;
import java.util.Locale;

/** Prose and diagnostics in lines, for people to read and tests to compare. */
final class Shown {
    private final StringBuilder out = new StringBuilder();

    static String of(Prose prose, List<Diagnostic> diagnostics) {
        Shown shown = new Shown();
        shown.segments(prose.segments(), "");
        prose.passages().forEach(shown::passage);
        diagnostics.forEach(shown::diagnostic);
        return shown.out.toString();
    }

    private void segments(List<Segment> segments, String indent) {
        for (Segment segment : segments) {
            out.append(indent);
            if (segment instanceof Segment.Html html) {
                line("html", html.html());
            } else if (segment instanceof Segment.Words words) {
                line("words", words.text());
            } else if (segment instanceof Segment.Heading heading) {
                line("heading " + heading.level(), "#" + heading.anchor());
                segments(heading.content(), indent + "  ");
            } else if (segment instanceof Segment.Claim claim) {
                line("claim", link(claim.link()));
                segments(claim.content(), indent + "  ");
            } else if (segment instanceof Segment.Cite cite) {
                line("cite", link(cite.link()));
                segments(cite.content(), indent + "  ");
            } else if (segment instanceof Segment.Figure figure) {
                line("figure", link(figure.link()));
            } else if (segment instanceof Segment.Image image) {
                String title = image.title().map(t -> " title '" + t + "'").orElse("");
                line("image", link(image.link()) + " alt '" + image.alt() + "'" + title);
            } else {
                throw new AssertionError(segment);
            }
        }
    }

    private void passage(Passage passage) {
        String quoted = passage.quoted() ? " quoted" : "";
        out.append('\n');
        String kind = passage.kind().name().toLowerCase(Locale.ROOT);
        line(kind + quoted, place(passage.text().place()) + " |" + passage.text() + "|");
        for (Link link : passage.links()) {
            String words = passage.text().value().substring(link.from(), link.to());
            String range = link.from() + ".." + link.to() + " |" + words + "| ";
            String places = place(passage.text().place(link.from(), link.to())) + " of " + place(link.place());
            out.append("  ");
            line("link", range + places + ": " + address(link.address()) + " " + place(link.addressPlace()));
        }
        passage.heads().forEach(head -> {
            out.append("  ");
            line("head", "|" + head + "| " + place(head.place()));
        });
        passage.numberOk().forEach(ok -> {
            out.append("  ");
            line("number-ok", "at " + ok.at() + " |" + ok.reason() + "| " + place(ok.place()));
        });
    }

    private void diagnostic(Diagnostic d) {
        out.append('\n');
        line(place(d.place()) + " " + d.code().id(), d.message());
        line("  =", d.hint());
    }

    private static String link(Link link) {
        return address(link.address()) + " in passage " + link.passage();
    }

    private static String address(Address address) {
        return address.toString().replace("Optional.empty", "-").replaceAll("Optional\\[([^\\]]*)]", "$1");
    }

    private static String place(Place place) {
        Place end = place.file().place(place.to(), place.to());
        String line = end.line() == place.line() ? "" : end.line() + ":";
        return place.line() + ":" + place.column() + "-" + line + end.column();
    }

    private void line(String what, String rest) {
        String line = (what + " " + rest).replace("\r", "\\r").replace("\n", "\\n");
        out.append(line.replace("\uFFFC", "\\uFFFC")
                        .replace("\u00a0", "\\u00a0")
                        .stripTrailing())
                .append('\n');
    }
}
