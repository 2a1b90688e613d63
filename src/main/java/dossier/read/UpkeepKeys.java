package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Revision;
import dossier.model.SignOff;
import dossier.model.Stale;
import dossier.read.Draft.RevisionDraft;
import dossier.read.Draft.UpkeepDraft;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a fact is kept after it was first published: what it replaces, what was revised, when it is looked at again. */
final class UpkeepKeys {
    /** Keys that belong to one fact alone. */
    static final List<String> OWN = List.of("supersedes", "renamed_from", "revision");

    /** Keys that can also be said once for a file. */
    static final List<String> SHARED = List.of("review_by", "stale", "checked");

    private static final Form REVISION = Form.of("a revision", List.of("kind", "on"), List.of("note", "was"));
    private static final Form STALE = Form.of("an age", List.of(), List.of("warn", "error"));
    private static final Form CHECKED = Form.of("a look at the evidence", List.of("by"), List.of("on", "saw"));
    private static final Pattern SAW = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{8}){2}");
    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,3}) (day|week|month|year)s?");
    private static final String AGE_HINT = "write 90 days, 6 months or 1 year";

    private UpkeepKeys() {}

    /** @param computed whether the fact takes nothing of this from the defaults of its file */
    static UpkeepDraft read(Fields fields, boolean computed) {
        return new UpkeepDraft(
                fields.own("supersedes", Reading.text()),
                fields.own("renamed_from", Reading.listOrOne(UpkeepKeys::id)).orElse(List.of()),
                fields.own("revision", UpkeepKeys::revisions).orElse(List.of()),
                shared("review_by", Reading.day(), fields, computed),
                shared("stale", UpkeepKeys::stale, fields, computed),
                shared("checked", UpkeepKeys::checked, fields, computed).orElse(List.of()));
    }

    private static <T> Optional<T> shared(String key, Reading<T> reading, Fields fields, boolean computed) {
        return computed ? fields.own(key, reading) : fields.get(key, reading);
    }

    private static Optional<Text> id(String key, Node node, Log log) {
        return Reading.text().read(key, node, log).filter(id -> Names.isId(id, log));
    }

    /** One, or a list of them. */
    private static Optional<List<RevisionDraft>> revisions(String key, Node node, Log log) {
        return node instanceof Node.Sequence
                ? Reading.list(UpkeepKeys::revision).read(key, node, log)
                : revision(key, node, log).map(List::of);
    }

    private static Optional<RevisionDraft> revision(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(REVISION, map, map.place(), log);
            Optional<Revision.Kind> kind = fields.get("kind", Reading.choice(Revision.Kind.class));
            Optional<LocalDate> on = fields.get("on", Reading.day());
            Optional<Text> note = fields.get("note", Reading.text());
            Optional<Text> was = fields.get("was", Reading.quantity());
            return fields.isSound()
                    ? Optional.of(new RevisionDraft(kind.get(), on.get(), note, was))
                    : Optional.empty();
        });
    }

    /** How old a fact, a source or the facts of a measure may grow. */
    static Optional<Stale> stale(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(STALE, map, map.place(), log);
            if (!fields.has("warn") && !fields.has("error")) {
                fields.missing("warn", "or 'error:', an age such as 1 year");
            }
            Optional<Stale.Age> warn = fields.get("warn", UpkeepKeys::age);
            Optional<Stale.Age> error = fields.get("error", UpkeepKeys::age);
            return fields.isSound() ? Optional.of(new Stale(warn, error)) : Optional.empty();
        });
    }

    private static Optional<Stale.Age> age(String key, Node node, Log log) {
        return Reading.like(AGE, AGE_HINT).read(key, node, log).map(text -> {
            String[] parts = text.value().split(" ");
            String unit = parts[1].endsWith("s") ? parts[1] : parts[1] + "s";
            return new Stale.Age(Integer.parseInt(parts[0]), ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)));
        });
    }

    /** A name, or who and when and what they saw; or a list of such. */
    private static Optional<List<SignOff>> checked(String key, Node node, Log log) {
        return node instanceof Node.Sequence
                ? Reading.list(UpkeepKeys::signOff).read(key, node, log)
                : signOff(key, node, log).map(List::of);
    }

    private static Optional<SignOff> signOff(String key, Node node, Log log) {
        if (!(node instanceof Node.Mapping map)) {
            return Reading.text()
                    .read(key, node, log)
                    .map(by ->
                            new SignOff(List.of(by.value()), Optional.empty(), Optional.empty(), by.place(), Set.of()));
        }
        Fields fields = Fields.of(CHECKED, map, map.place(), log);
        Optional<List<Text>> by = fields.get("by", Reading.listOrOne(Reading.text()));
        Optional<LocalDate> on = fields.get("on", Reading.day());
        Optional<Text> saw =
                fields.get("saw", Reading.like(SAW, "'dossier sign' writes it: take it out, or sign again"));
        return fields.isSound()
                ? Optional.of(new SignOff(
                        by.get().stream().map(Text::value).toList(), on, saw.map(Text::value), map.place(), Set.of()))
                : Optional.empty();
    }
}
