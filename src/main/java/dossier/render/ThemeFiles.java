package dossier.render;

import dossier.model.Language;
import dossier.model.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The files of a site's look: those of its own {@code templates/}, and behind them the default ones. */
final class ThemeFiles {
    /** Where they lie in the site; {@code assets/} there belongs to the content. */
    static final String FOLDER = "theme/";

    /** The default files that go into every site: a jar cannot be asked what lies in one of its folders. */
    static final List<String> ASSETS = List.of(
            "cards.js",
            "dossier.css",
            "dossier.js",
            "record.js",
            "search.js",
            "fonts/inter-ofl.txt",
            "fonts/inter.woff2",
            "fonts/source-serif-4-ofl.txt",
            "fonts/source-serif-4-italic.woff2",
            "fonts/source-serif-4.woff2");

    private final SortedMap<String, byte[]> own;

    /** @param own the site's own, by path under {@code templates/} */
    ThemeFiles(SortedMap<String, byte[]> own) {
        this.own = own;
    }

    boolean isOwn(String path) {
        return own.containsKey(path);
    }

    Optional<String> text(String path) {
        return bytes(path).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> bytes(String path) {
        byte[] bytes = own.get(path);
        return bytes != null ? Optional.of(bytes) : standard(path);
    }

    private static Optional<byte[]> standard(String path) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }

    /** The words of the pages in a language: a site's own file need only name what it changes. */
    Strings strings(Language language) {
        String path = "strings/" + language.tag() + ".properties";
        Map<String, String> words = new HashMap<>();
        standard(path).ifPresent(b -> read(b, words));
        Optional.ofNullable(own.get(path)).ifPresent(b -> read(b, words));
        return new Strings(words);
    }

    private static void read(byte[] bytes, Map<String, String> into) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        properties.stringPropertyNames().forEach(k -> into.put(k, properties.getProperty(k)));
    }

    /** How the files that pages load are made, by their path in the site. */
    SortedMap<String, Supplier<byte[]>> assets(Theme theme) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        for (String name : ASSETS) {
            files.put(FOLDER + name, () -> bytes("assets/" + name).orElseThrow(() -> new IllegalStateException(name)));
        }
        own.forEach((path, bytes) -> {
            if (path.startsWith("assets/")) {
                files.put(FOLDER + path.substring("assets/".length()), () -> bytes);
            }
        });
        files.put(FOLDER + "colours.css", () -> colours(theme).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The palette as variables: as the reader's screen says, unless the reader says otherwise; light on paper. */
    private static String colours(Theme theme) {
        String light = variables(theme.light());
        String dark = variables(theme.dark());
        return ":root{color-scheme:light;" + light + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;"
                + dark + "}}\n"
                + "@media screen{:root[data-theme=dark]{color-scheme:dark;" + dark + "}}\n";
    }

    private static String variables(Map<String, String> colours) {
        StringBuilder out = new StringBuilder();
        colours.forEach((name, colour) ->
                out.append("--").append(name).append(':').append(colour).append(';'));
        return out.toString();
    }
}
