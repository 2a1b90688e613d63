package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers that led to no fact when a briefing was adopted, as they are written, by the file in which they stand (its
 * path under {@code content/}). They stay warnings; any other is an error from then on.
 */
final class AdoptedFile {
    private static final Form FILE = Form.of("adopted.yaml", List.of("adopted"), List.of());

    private AdoptedFile() {}

    static void read(TextFile file, Part part) {
        Yaml.read(file, part.log)
                .flatMap(map -> Fields.of(FILE, map, file.place(0, 0), part.log).get("adopted", AdoptedFile::words))
                .ifPresent(words -> part.adopted = Optional.of(words));
    }

    private static Optional<Map<String, List<Text>>> words(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).map(map -> {
            Map<String, List<Text>> adopted = new TreeMap<>();
            for (Node.Entry e : map.entries()) {
                Reading.list(Reading.text())
                        .read(e.key().value(), e.value(), log)
                        .ifPresent(words -> adopted.put(e.key().value(), words));
            }
            return adopted;
        });
    }
}
