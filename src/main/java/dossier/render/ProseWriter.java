package dossier.render;

import dossier.model.Address;
import dossier.model.Fact;
import dossier.model.Prose;
import dossier.model.Segment;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prose as markup: claims lead to their facts, citations to their sources. Figures are left to {@link BlockWriter}. */
final class ProseWriter {
    /** Shorter words than these stay on one line. */
    private static final int SHORT = 24;

    private final Material material;
    private final Said said;
    private final Links links;
    private final String file;
    private final Set<Fact> claimed;

    /**
     * @param file the file in which the prose stands: its links are relative to it
     * @param claimed gets each fact to which it leads
     */
    ProseWriter(Material material, Said said, Links links, String file, Set<Fact> claimed) {
        this.material = material;
        this.said = said;
        this.links = links;
        this.file = file;
        this.claimed = claimed;
    }

    /** A fact that is claimed otherwise than by words. */
    void claimed(Fact fact) {
        claimed.add(fact);
    }

    /** A title, a summary or a headline. */
    Html line(Prose prose) {
        StringBuilder out = new StringBuilder();
        prose.segments().forEach(s -> write(s, out));
        return new Html(out.toString());
    }

    /** The same as plain text, empty claims filled in. */
    String plain(Prose prose) {
        StringBuilder out = new StringBuilder();
        plain(prose.segments(), out);
        return out.toString().strip();
    }

    private void plain(List<Segment> segments, StringBuilder out) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Words words) {
                out.append(words.text());
            } else if (segment instanceof Segment.Html html) {
                out.append(unescaped(html.html().replaceAll("<[^>]*>", "")));
            } else if (segment instanceof Segment.Claim claim) {
                if (claim.content().isEmpty()) {
                    out.append(said.filled(claim.fact()));
                }
                plain(claim.content(), out);
            } else if (segment instanceof Segment.Cite cite) {
                plain(cite.content(), out);
            } else if (segment instanceof Segment.Heading heading) {
                plain(heading.content(), out);
            }
        }
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** What stands in a heading, as plain text. */
    String plain(Segment.Heading heading) {
        StringBuilder out = new StringBuilder();
        plain(heading.content(), out);
        return out.toString().strip();
    }

    void write(Segment segment, StringBuilder out) {
        if (segment instanceof Segment.Html html) {
            out.append(html.html());
        } else if (segment instanceof Segment.Words words) {
            out.append(Html.escape(words.text()));
        } else if (segment instanceof Segment.Heading heading) {
            String tag = "h" + heading.level();
            out.append('<')
                    .append(tag)
                    .append(" id=\"")
                    .append(Html.escape(heading.anchor()))
                    .append("\">");
            heading.content().forEach(s -> write(s, out));
            out.append("</").append(tag).append(">\n");
        } else if (segment instanceof Segment.Claim claim) {
            claim(claim, out);
        } else if (segment instanceof Segment.Cite cite) {
            out.append("<a href=\"")
                    .append(Html.escape(href(cite.link().address())))
                    .append("\">");
            cite.content().forEach(s -> write(s, out));
            out.append("</a>");
        } else if (segment instanceof Segment.Image image) {
            image(image, out);
        } else {
            throw new IllegalStateException("a figure within a line: " + segment);
        }
    }

    private void claim(Segment.Claim claim, StringBuilder out) {
        Fact fact = material.fact(claim.fact().fact());
        claimed.add(fact);
        boolean isFigure = !(fact.value() instanceof Value.Statement);
        StringBuilder content = new StringBuilder();
        if (claim.content().isEmpty()) {
            content.append(Html.escape(said.filled(claim.fact())));
        }
        claim.content().forEach(s -> write(s, content));
        int length = content.length();
        Optional<String> before = material.marks.before(claim);
        before.ifPresent(words -> out.append(words.isEmpty() ? "" : "<del>" + Html.escape(words) + "</del> ")
                .append("<ins>"));
        out.append("<a class=\"n");
        out.append(isFigure && length <= SHORT ? " whole" : "");
        out.append("\" href=\"").append(Html.escape(links.fact(fact.id()))).append("\">");
        out.append(isFigure && length > SHORT ? glued(content.toString()) : content)
                .append("</a>");
        if (isFigure || fact.isComputed()) {
            said.mark(fact).ifPresent(mark -> out.append(markup(mark)));
        }
        out.append(before.isPresent() ? "</ins>" : "");
    }

    static String markup(Said.Mark mark) {
        return "<sup class=\"mark\" aria-hidden=\"true\">" + Html.escape(mark.sign()) + "</sup>"
                + "<span class=\"hidden\"> (" + Html.escape(mark.words()) + ")</span>";
    }

    /** In a long claim a number stays with the word behind it: {@code US$1.1 billion}. */
    private static String glued(String markup) {
        StringBuilder out = new StringBuilder(markup.length() + 8);
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            boolean behindDigit = i > 0 && Character.isDigit(markup.charAt(i - 1));
            out.append(c == ' ' && behindDigit ? '\u00a0' : c);
        }
        return out.toString();
    }

    private void image(Segment.Image image, StringBuilder out) {
        out.append("<img src=\"").append(Html.escape(links.internal(image.address(), file)));
        out.append("\" alt=\"").append(Html.escape(image.alt())).append('"');
        image.title()
                .ifPresent(t -> out.append(" title=\"").append(Html.escape(t)).append('"'));
        out.append(" loading=\"lazy\">");
    }

    private String href(Address address) {
        if (address instanceof Address.SourceRef ref) {
            return links.source(ref.id());
        }
        if (address instanceof Address.EntityRef ref) {
            return links.entity(ref.id());
        }
        if (address instanceof Address.QuoteRef ref) {
            return links.fact(ref.fact().fact());
        }
        if (address instanceof Address.Internal ref) {
            return links.internal(ref, file);
        }
        if (address instanceof Address.External ref) {
            return ref.url();
        }
        throw new IllegalStateException("no link within a line: " + address);
    }

    /** The claims in a segment, in the order of reading. */
    static List<Segment.Claim> claims(Segment segment) {
        List<Segment.Claim> claims = new ArrayList<>();
        if (segment instanceof Segment.Claim claim) {
            claims.add(claim);
        } else if (segment instanceof Segment.Heading heading) {
            heading.content().forEach(s -> claims.addAll(claims(s)));
        }
        return claims;
    }
}
