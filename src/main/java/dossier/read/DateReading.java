package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.read.Draft.DateDraft;
import java.util.List;
import java.util.Optional;

/** A date that is cited: plain, or a map that says what of it the source does not print. */
final class DateReading implements Reading<DateDraft> {
    private static final Form DATE = Form.of("a date", List.of("date"), List.of("at", "inferred", "because"));

    @Override
    public Optional<DateDraft> read(String key, Node node, Log log) {
        if (!(node instanceof Node.Mapping map)) {
            return Reading.text()
                    .read(key, node, log)
                    .map(words -> new DateDraft(words, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Fields fields = Fields.of(DATE, map, map.place(), log);
        Optional<Text> words = fields.get("date", Reading.text());
        Optional<Text> at = fields.get("at", Reading.text());
        Optional<Text> inferred = fields.get("inferred", Reading.oneOf(List.of("year", "month", "day")));
        Optional<Text> because = fields.get("because", Reading.text());
        if (inferred.isPresent() && !fields.has("because")) {
            fields.missing("because", "say from what the " + inferred.get() + " was inferred");
        }
        return fields.isSound() ? Optional.of(new DateDraft(words.get(), at, inferred, because)) : Optional.empty();
    }
}
