package dossier.chart;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes drawings of one chart as SVG. */
final class Svg {
    private static final String FONT = "Inter, system-ui, sans-serif";
    private static final double SIZE = Rows.SIZE;

    private final String id;
    private final String title;
    private final String description;
    private final Palette light;
    private final Palette dark;

    /** @param id unique on a page */
    Svg(Palette light, Palette dark, String id, String title, String description) {
        this.light = light;
        this.dark = dark;
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /**
     * An element for a page. Its colours are the page's variables, its font is {@code --sans}.
     *
     * @param form {@code wide} or {@code narrow}: part of the class and of every id
     */
    String inline(Scene scene, String form) {
        StringBuilder out = new StringBuilder();
        open(scene, id + "-" + form, "chart-svg chart-" + form, "var(--sans, " + FONT + ")", out);
        new Body(id + "-" + form, true, out).write(scene);
        return out.append("</svg>").toString();
    }

    /** A file that stands alone, light or dark as its reader's screen. */
    String file(Scene scene) {
        StringBuilder out = new StringBuilder();
        open(scene, id, "chart", FONT, out);
        out.append("<style>@media (prefers-color-scheme:dark){");
        Set<String> rules = new TreeSet<>();
        for (Mark mark : scene.marks()) {
            boolean line = mark instanceof Mark.Line
                    || mark instanceof Mark.Box box && box.striped()
                    || mark instanceof Mark.Dot dot && dot.face() == Mark.Face.HOLLOW;
            rules.add("." + cssClass(mark.role(), line) + (line ? "{stroke:" : "{fill:") + dark.css(mark.role().token)
                    + "}");
        }
        out.append(String.join("", rules)).append("}</style>\n");
        new Body(id, false, out).write(scene);
        return out.append("</svg>\n").toString();
    }

    private void open(Scene scene, String svgId, String classes, String font, StringBuilder out) {
        String width = number(scene.width());
        String height = number(scene.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(classes);
        out.append("\" width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" aria-labelledby=\"").append(svgId).append("-title\" aria-describedby=\"");
        out.append(svgId).append("-desc\" font-family=\"").append(font).append("\" font-size=\"");
        out.append(number(SIZE)).append('"');
        out.append(">\n<title id=\"").append(svgId).append("-title\">").append(escape(title));
        out.append("</title>\n<desc id=\"").append(svgId).append("-desc\">").append(escape(description));
        out.append("</desc>\n");
    }

    private static String cssClass(Role role, boolean line) {
        return "chart-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + (line ? "-line" : "");
    }

    /** Two decimals at most. */
    static String number(double n) {
        long hundredths = Math.round(n * 100);
        String sign = hundredths < 0 ? "-" : "";
        long rest = Math.abs(hundredths) % 100;
        String whole = sign + Math.abs(hundredths) / 100;
        return rest == 0 ? whole : whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /** Text and attribute values alike. What XML cannot hold becomes a mark that shows it. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default ->
                    out.appendCodePoint(
                            c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** The marks of one drawing. */
    private final class Body {
        private final String prefix;
        private final boolean variables;
        private final StringBuilder out;

        Body(String prefix, boolean variables, StringBuilder out) {
            this.prefix = prefix;
            this.variables = variables;
            this.out = out;
        }

        void write(Scene scene) {
            patterns(scene.marks());
            Mark.Line open = null;
            for (Mark mark : scene.marks()) {
                // lines of one kind in a row share a path
                boolean goesOn = open != null
                        && mark instanceof Mark.Line line
                        && line.role() == open.role()
                        && line.width() == open.width()
                        && line.dash() == open.dash()
                        && line.isRound() == open.isRound();
                if (open != null && !goesOn) {
                    close(open);
                    open = null;
                }
                if (mark instanceof Mark.Line line) {
                    if (!goesOn) {
                        out.append("<path d=\"");
                    }
                    points(line.xy());
                    open = line;
                } else if (mark instanceof Mark.Box box) {
                    box(box);
                } else if (mark instanceof Mark.Dot dot) {
                    dot(dot);
                } else if (mark instanceof Mark.Area area) {
                    area(area);
                } else {
                    words((Mark.Words) mark);
                }
            }
            if (open != null) {
                close(open);
            }
        }

        private void patterns(Collection<Mark> marks) {
            Set<Role> striped = new TreeSet<>();
            for (Mark mark : marks) {
                if (mark instanceof Mark.Box box && box.striped()) {
                    striped.add(box.role());
                }
            }
            for (Role role : striped) {
                out.append("<pattern id=\"").append(stripes(role));
                out.append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"");
                out.append(" patternTransform=\"rotate(45)\"><path d=\"M1.5 0V6\"");
                paint(role, true);
                out.append(" stroke-width=\"3\"/></pattern>\n");
            }
        }

        private String stripes(Role role) {
            return prefix + "-stripes-" + role.token;
        }

        private void points(double[] xy) {
            for (int i = 0; i < xy.length; i += 2) {
                if (i > 0 && xy[i] == xy[i - 2]) {
                    out.append('V').append(number(xy[i + 1]));
                } else if (i > 0 && xy[i + 1] == xy[i - 1]) {
                    out.append('H').append(number(xy[i]));
                } else {
                    out.append(i == 0 ? 'M' : 'L');
                    out.append(number(xy[i])).append(' ').append(number(xy[i + 1]));
                }
            }
        }

        private void close(Mark.Line line) {
            out.append("\" fill=\"none\"");
            paint(line.role(), true);
            if (line.width() != 1) {
                out.append(" stroke-width=\"").append(number(line.width())).append('"');
            }
            if (line.isRound()) {
                out.append(" stroke-linejoin=\"round\"");
            }
            if (line.dash() != Mark.Dash.SOLID) {
                out.append(" stroke-dasharray=\"");
                out.append(line.dash().pattern.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                out.append('"');
            }
            out.append("/>\n");
        }

        private void area(Mark.Area area) {
            out.append("<path d=\"");
            points(area.xy());
            out.append("Z\"");
            paint(area.role(), false);
            out.append(" fill-opacity=\"").append(number(Mark.Area.OPACITY)).append("\"/>\n");
        }

        private void dot(Mark.Dot dot) {
            out.append("<circle");
            attribute("cx", dot.x());
            attribute("cy", dot.y());
            attribute("r", dot.radius());
            switch (dot.face()) {
                case FULL -> paint(dot.role(), false);
                case HOLLOW -> {
                    out.append(" class=\"").append(cssClass(Role.PAPER, false)).append(' ');
                    out.append(cssClass(dot.role(), true)).append("\" fill=\"").append(colour(Role.PAPER));
                    out.append("\" stroke=\"").append(colour(dot.role())).append("\" stroke-width=\"2\"");
                }
                case UNSEEN -> out.append(" fill=\"none\" pointer-events=\"all\"");
            }
            hint(dot.hint(), "circle");
        }

        private void hint(String hint, String tag) {
            if (hint.isEmpty()) {
                out.append("/>\n");
            } else {
                out.append("><title>")
                        .append(escape(hint))
                        .append("</title></")
                        .append(tag)
                        .append(">\n");
            }
        }

        private void box(Mark.Box box) {
            out.append("<rect");
            attribute("x", box.x());
            attribute("y", box.y());
            attribute("width", box.width());
            attribute("height", box.height());
            if (box.striped()) {
                out.append(" fill=\"url(#").append(stripes(box.role())).append(")\"");
            } else {
                paint(box.role(), false);
            }
            hint(box.hint(), "rect");
        }

        private void words(Mark.Words words) {
            out.append("<text");
            attribute("x", words.x());
            attribute("y", words.y());
            if (words.anchor() != Mark.Anchor.START) {
                out.append(" text-anchor=\"")
                        .append(words.anchor().name().toLowerCase(Locale.ROOT))
                        .append('"');
            }
            if (words.size() != SIZE) {
                attribute("font-size", words.size());
            }
            if (words.weight() != Weight.REGULAR) {
                out.append(" font-weight=\"").append(words.weight().css).append('"');
            }
            paint(words.role(), false);
            out.append('>').append(escape(words.text())).append("</text>\n");
        }

        private void attribute(String name, double value) {
            out.append(' ').append(name).append("=\"").append(number(value)).append('"');
        }

        private void paint(Role role, boolean line) {
            out.append(" class=\"").append(cssClass(role, line));
            out.append(line ? "\" stroke=\"" : "\" fill=\"");
            out.append(colour(role)).append('"');
        }

        private String colour(Role role) {
            return variables ? "var(--" + role.token + ")" : light.css(role.token);
        }
    }
}
