package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file of YAML as maps, lists and strings. */
final class Yaml {
    private Yaml() {}

    /** @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is none, or a key stands twice */
    static Map<String, Object> read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(file.toString())
                .build();
        return map(new Load(settings).loadFromString(Files.readString(file)));
    }

    /** A map that is there; empty where there is nothing. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    static List<?> list(Object node) {
        return node == null ? List.of() : (List<?>) node;
    }
}
