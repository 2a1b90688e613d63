package dossier.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of notes that move: what they lead to moves along. */
final class ForeignLinks {
    private static final String WORDS = "\\[((?:[^\\[\\]\\\\\\n]++|\\\\.|\\n(?!\\n)|\\[[^\\[\\]\\n]*+\\]){0,200}+)\\]";
    private static final String TARGET = "\\([ \\t]*+(<[^<>\\n]*+>|[^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+)";
    private static final String TITLE = "(\\s++(?:\"[^\"\\n]*+\"|'[^'\\n]*+'))?+[ \\t]*+\\)";
    /** {@code [words](target "title")} and {@code ![words](target)}; or code, in which neither is looked for. */
    private static final Pattern INLINE = Pattern.compile("`++[^`\\n]*+`++|(!?)" + WORDS + TARGET + TITLE);

    private static final Pattern DEFINITION = Pattern.compile("(?m)^( {0,3}\\[[^\\]\\n]++\\]:[ \\t]*+)(\\S++)");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*", Pattern.DOTALL);
    private static final List<String> BEHIND = List.of("", ".md", ".markdown", "/README.md", "/index.md", "/readme.md");

    private final ForeignFiles files;
    private final Map<String, String> places;
    private final UnaryOperator<String> asset;
    private final SortedSet<String> assets = new TreeSet<>();

    /**
     * @param places where each note comes to lie; those of assets are added
     * @param asset where a file comes to lie
     */
    ForeignLinks(ForeignFiles files, Map<String, String> places, UnaryOperator<String> asset) {
        this.files = files;
        this.places = places;
        this.asset = asset;
    }

    /** The files to which links lead, but for notes. */
    SortedSet<String> assets() {
        return assets;
    }

    /** The text of a note with the links that it needs where it comes to lie. Code stays as it is. */
    String adapted(String text, String note) {
        StringBuilder out = new StringBuilder();
        StringBuilder prose = new StringBuilder();
        String fence = "";
        for (String line : text.split("(?<=\n)")) {
            String bare = line.strip();
            String mark = bare.startsWith("```") ? "```" : bare.startsWith("~~~") ? "~~~" : "";
            if (fence.isEmpty() && mark.isEmpty()) {
                prose.append(line);
                continue;
            }
            out.append(prose(prose.toString(), note, false)).append(line);
            prose.setLength(0);
            fence = fence.isEmpty() ? mark : mark.equals(fence) && bare.equals(mark) ? "" : fence;
        }
        return out.append(prose(prose.toString(), note, false)).toString();
    }

    private String prose(String text, String note, boolean inLink) {
        String inline = INLINE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(link(m, note, inLink)));
        return DEFINITION
                .matcher(inline)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) + target(m.group(2), note).orElse(m.group(2))));
    }

    private String link(MatchResult m, String note, boolean inLink) {
        if (m.group(3) == null) {
            return m.group();
        }
        boolean image = !m.group(1).isEmpty();
        String words = image ? m.group(2) : prose(m.group(2), note, true);
        String written = m.group(3);
        String bare = written.startsWith("<") ? written.substring(1, written.length() - 1) : written;
        boolean elsewhere = SCHEME.matcher(bare).matches();
        if (image && elsewhere && inLink) {
            return words;
        }
        String said = image && words.isBlank() ? Layout.nameOf(decoded(bare)).replaceAll("[-_\\[\\]]+", " ") : words;
        String title = m.group(4) == null ? "" : m.group(4);
        return (image && !elsewhere ? "!" : "") + "[" + said + "]("
                + target(bare, note).orElse(written) + title + ")";
    }

    /** Where a link leads from where the note comes to lie; empty where it leads nowhere. */
    private Optional<String> target(String written, String note) {
        if (SCHEME.matcher(written).matches() || written.startsWith("#")) {
            return Optional.of(written);
        }
        int end = written.indexOf('#');
        String anchor = end < 0 ? "" : written.substring(end);
        String path = decoded(end < 0 ? written : written.substring(0, end)).split("\\?", 2)[0];
        return file(path, note).map(file -> {
            String place = places.computeIfAbsent(file, f -> {
                assets.add(f);
                return asset.apply(f);
            });
            String from = places.get(note);
            String to = Path.of(from).getParent().relativize(Path.of(place)).toString();
            return to.replace('\\', '/') + anchor;
        });
    }

    /** The file that a path names, as it is or without what servers leave out. */
    private Optional<String> file(String path, String note) {
        int folder = note.lastIndexOf('/') + 1;
        String whole = path.startsWith("/") ? path.substring(1) : note.substring(0, folder) + path;
        Optional<String> plain = normal(whole);
        if (plain.isEmpty()) {
            return plain;
        }
        String name =
                plain.get().endsWith("/") ? plain.get().substring(0, plain.get().length() - 1) : plain.get();
        String page = name.toLowerCase(Locale.ROOT).endsWith(".html") ? name.substring(0, name.length() - 5) : name;
        return BEHIND.stream()
                .flatMap(b -> List.of(name + b, page + b).stream())
                .map(f -> f.startsWith("/") ? f.substring(1) : f)
                .filter(f -> files.notes().containsKey(f) || files.others().contains(f))
                .findFirst();
    }

    /** Without dots; empty where it leads out of the folder, or is no path. */
    private static Optional<String> normal(String path) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return path;
        }
    }

    /** A text with a link or image that stands at a place, or around it, made words; empty where there is none. */
    static Optional<String> without(String text, int at) {
        int line = text.lastIndexOf("\n\n", at) + 1;
        Matcher link = INLINE.matcher(text).region(Math.max(0, line), text.length());
        while (link.find() && link.start() <= at) {
            if (link.end() > at && link.group(3) != null) {
                return Optional.of(text.substring(0, link.start()) + link.group(2) + text.substring(link.end()));
            }
        }
        return Optional.empty();
    }
}
