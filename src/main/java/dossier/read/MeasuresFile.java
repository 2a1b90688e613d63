package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Stale;
import dossier.model.Translated;
import dossier.read.Draft.MeasureDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of measures, with the names of their units. */
final class MeasuresFile {
    private static final Form FILE = Form.of("the file of measures", List.of("measures"), List.of("defaults"));
    private static final Form MEASURE = Form.of(
            "a measure",
            List.of("label"),
            List.of("kind", "units", "plausible", "min_origins", "min_checkers", "stale"));
    private static final Form DEFAULTS = MEASURE.with("the map of defaults", List.of());

    private final Language first;

    private MeasuresFile(Language first) {
        this.first = first;
    }

    static void read(TextFile file, Language first, Part part) {
        MeasuresFile reader = new MeasuresFile(first);
        Entries.of(file, FILE, "measures", MEASURE, DEFAULTS, part)
                .ifPresent(entries -> entries.each(reader::measure, part.measures));
    }

    private Optional<MeasureDraft> measure(Text id, Fields fields) {
        Optional<Translated> label = fields.get("label", Reading.translated(first));
        Optional<Kind> kind = fields.get("kind", Reading.choice(Kind.class));
        Optional<Map<Text, List<Text>>> units = fields.get("units", MeasuresFile::units);
        Optional<Text> plausible = fields.get("plausible", Reading.quantity());
        Optional<Integer> minOrigins = fields.get("min_origins", Reading.whole(1, 100));
        Optional<Integer> minCheckers = fields.get("min_checkers", Reading.whole(1, 100));
        Optional<Stale> stale = fields.get("stale", UpkeepKeys::stale);
        return label.map(
                l -> new MeasureDraft(id, l, kind, units.orElse(Map.of()), plausible, minOrigins, minCheckers, stale));
    }

    private static Optional<Map<Text, List<Text>>> units(String key, Node node, Log log) {
        Optional<Node.Mapping> map = Reading.map().read(key, node, log);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Map<Text, List<Text>> units = new LinkedHashMap<>();
        for (Node.Entry e : map.get().entries()) {
            Optional<List<Text>> names =
                    Reading.listOrOne(Reading.text()).read(e.key().value(), e.value(), log);
            if (Names.isId(e.key(), log) && names.isPresent()) {
                units.put(e.key(), names.get());
            }
        }
        return units.size() == map.get().entries().size() ? Optional.of(units) : Optional.empty();
    }
}
