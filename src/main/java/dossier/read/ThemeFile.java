package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The palette: colours by the names of their tokens, for light and for dark screens. */
final class ThemeFile {
    /** Where a site's own palette lies, and where the jar has the one that stands in for it. */
    static final String PATH = "templates/theme.yaml";

    private static final Form FILE = Form.of("the theme", List.of(), List.of("light", "dark"));
    private static final Form COLOURS = Form.of(
            "a palette",
            List.of(),
            List.of(
                    "paper",
                    "card",
                    "well",
                    "ink",
                    "ink-2",
                    "ink-3",
                    "link",
                    "series",
                    "rest",
                    "on-rest",
                    "margin",
                    "verified",
                    "due",
                    "disputed",
                    "rule",
                    "grid"));
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private ThemeFile() {}

    /** The palette of the jar. */
    static Theme standard() {
        try (InputStream in = ThemeFile.class.getResourceAsStream("/" + PATH)) {
            if (in == null) {
                throw new IllegalStateException("no " + PATH + " on the class path");
            }
            Log log = new Log();
            TextFile file = Characters.decode(PATH, in.readAllBytes(), log).file();
            Theme theme = read(file, new Theme(Map.of(), Map.of()), log);
            if (log.hasErrors()) {
                throw new IllegalStateException("the standard theme is wrong: " + log.sorted());
            }
            return theme;
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
    }

    /** A palette whose colours stand in the place of another's; what it leaves out is as there. */
    static Theme read(TextFile file, Theme standard, Log log) {
        Optional<Node.Mapping> root = Yaml.read(file, log);
        if (root.isEmpty()) {
            return standard;
        }
        Fields fields = Fields.of(FILE, root.get(), file.place(0, 0), log);
        return new Theme(
                fields.get("light", colours(standard.light())).orElse(standard.light()),
                fields.get("dark", colours(standard.dark())).orElse(standard.dark()));
    }

    private static Reading<Map<String, String>> colours(Map<String, String> standard) {
        return (key, node, log) -> Reading.map().read(key, node, log).map(map -> {
            Map<String, String> colours = new LinkedHashMap<>(standard);
            Fields fields = Fields.of(COLOURS, map, map.place(), log);
            for (Node.Entry e : map.entries()) {
                String token = e.key().value();
                Optional<Text> colour =
                        fields.get(token, Reading.like(COLOUR, "write six digits of 0-9 and a-f: \"#0b6770\""));
                colour.ifPresent(c -> colours.put(token, c.value()));
            }
            return colours;
        });
    }
}
