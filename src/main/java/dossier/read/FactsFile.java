package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Nature;
import dossier.model.Prose;
import dossier.model.State;
import dossier.model.Translated;
import dossier.read.Draft.CheckDraft;
import dossier.read.Draft.EvidenceDraft;
import dossier.read.Draft.FactDraft;
import dossier.read.Draft.PreferenceDraft;
import dossier.read.Draft.Says;
import dossier.read.Draft.TimeDraft;
import java.util.List;
import java.util.Optional;

/** A file of facts: what they say and who says so, and what must hold between them. */
final class FactsFile {
    private static final Form FILE = Form.of("a file of facts", List.of(), List.of("defaults", "facts", "checks"));
    private static final Form STATEMENT = Form.of(
            "a fact",
            List.of("label"),
            List.of(
                    "value",
                    "date",
                    "text",
                    "series",
                    "unit",
                    "scale",
                    "precision",
                    "period",
                    "as_of",
                    "subject",
                    "geo",
                    "measure",
                    "kind",
                    "nature",
                    "state",
                    "part_of",
                    "basis",
                    "note",
                    "source",
                    "at",
                    "quote",
                    "file",
                    "sha256",
                    "evidence"));
    private static final Form FACT =
            STATEMENT.and(List.of("formula", "prefer")).and(UpkeepKeys.SHARED).and(UpkeepKeys.OWN);
    private static final Form DEFAULTS = STATEMENT.with("the map of defaults", UpkeepKeys.SHARED);
    private static final Form CHECK = Form.of("a check", List.of("that", "because"), List.of("severity"));
    private static final Form PREFERENCE = Form.of("a preference", List.of("over", "because"), List.of());
    private static final List<String> SAYS = List.of("value", "date", "text", "series");
    private static final List<String> TIMES = List.of("period", "as_of");
    /** Of the defaults a computed fact takes only what does not hang on its evidence. */
    private static final List<String> INHERITED = List.of("subject", "geo", "measure");
    /** What a computed fact cannot have: it follows from its inputs, and so do its evidence and its unit. */
    private static final List<String> STATED =
            List.of("unit", "scale", "source", "at", "quote", "file", "sha256", "evidence", "prefer");
    /** What each value of a series has for itself. */
    private static final List<String> OF_POINTS = List.of("period", "as_of", "quote", "formula");

    private final Language first;

    private FactsFile(Language first) {
        this.first = first;
    }

    static void read(TextFile file, Language first, Part part) {
        FactsFile reader = new FactsFile(first);
        Entries.of(file, FILE, "facts", FACT, DEFAULTS, part).ifPresent(entries -> {
            if (!entries.top().has("facts") && !entries.top().has("checks")) {
                entries.top().missing("facts", "write the facts under it, or delete the file");
            }
            entries.defaults().ifPresent(FactsFile::checkTogether);
            entries.each(reader::fact, part.facts);
            entries.top().get("checks", Reading.list(FactsFile::check)).ifPresent(part.checks::addAll);
        });
    }

    /** A table of them: {@link FactsTable}. */
    static void readTable(TextFile file, Language first, Part part) {
        FactsFile reader = new FactsFile(first);
        for (Node.Entry row : FactsTable.rows(file, FACT.keys(), part.unread, part.log)) {
            boolean named = Names.isId(row.key(), part.log);
            Fields fields =
                    Fields.of(FACT, (Node.Mapping) row.value(), row.key().place(), part.log);
            reader.fact(row.key(), fields)
                    .filter(f -> named && fields.isSound())
                    .ifPresentOrElse(
                            part.facts::add, () -> part.unread.add(row.key().value()));
        }
    }

    private static void checkTogether(Fields fields) {
        Entries.notTogether(fields, SAYS, "a fact says one thing: make two facts of it");
        Entries.notTogether(fields, TIMES, "a fact holds over a period, or as of a moment: delete one of them");
        EvidenceKeys.checkTogether(fields);
    }

    private static Optional<CheckDraft> check(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(CHECK, map, map.place(), log);
            Optional<Text> that = fields.get("that", Reading.text());
            Optional<Text> because = fields.get("because", Reading.text());
            Severity severity =
                    fields.get("severity", Reading.choice(Severity.class)).orElse(Severity.ERROR);
            return fields.isSound()
                    ? Optional.of(new CheckDraft(that.get(), because.get(), severity))
                    : Optional.empty();
        });
    }

    private Optional<FactDraft> fact(Text id, Fields fields) {
        checkTogether(fields);
        boolean says = SAYS.stream().anyMatch(fields::hasOwn);
        boolean saysByDefault = !fields.hasOwn("formula") && SAYS.stream().anyMatch(fields::has);
        if (!says && !saysByDefault && !fields.hasOwn("formula")) {
            fields.missing("value", "or one of date, text, series, formula: what the fact says");
        }
        boolean computed = !says && fields.hasOwn("formula");
        if (computed) {
            refuse(fields, STATED, "a computed fact", "it follows from its inputs: delete it");
        } else if (fields.hasOwn("series")) {
            refuse(fields, OF_POINTS, "a series", "each of its values has its own, in the file: delete it");
        }
        return draft(id, fields, computed);
    }

    private static void refuse(Fields fields, List<String> keys, String what, String why) {
        keys.stream()
                .filter(fields::hasOwn)
                .forEach(key ->
                        fields.wrong(Code.UNKNOWN_KEY, key, what + " has no " + Quoting.of(key) + " of its own", why));
    }

    /** All that could be read, so that every mistake in it is told; it is used only if there was none. */
    private Optional<FactDraft> draft(Text id, Fields fields, boolean computed) {
        Values values = new Values(fields, computed);
        Optional<Translated> label = fields.get("label", Reading.translated(first));
        Optional<Says> says = says(values);
        boolean series = says.isPresent() && says.get() instanceof Says.Series;
        boolean bare = series
                || says.isPresent()
                        && says.get() instanceof Says.Value value
                        && Numbers.isBare(value.words().value());
        if (!bare && (says.isPresent() || values.first(SAYS).isEmpty())) {
            List.of("unit", "scale").stream()
                    .filter(fields::hasOwn)
                    .filter(k -> !computed)
                    .forEach(key -> fields.wrong(
                            Code.BAD_VALUE,
                            key,
                            Quoting.of(key) + " goes with a bare number alone",
                            "delete it, or write the number alone"));
        }
        List<EvidenceDraft> evidence = computed ? List.of() : EvidenceKeys.read(fields);
        if (!computed && evidence.isEmpty() && fields.isSound()) {
            fields.missing("source", "say who says so, or once for the file under 'defaults:'");
        }
        Optional<Text> unit = bare ? values.text("unit") : Optional.empty();
        Optional<Text> scale = bare ? values.text("scale") : Optional.empty();
        return Optional.of(new FactDraft(
                id,
                label.orElse(Translated.of(first, Prose.EMPTY)),
                says,
                series ? Optional.empty() : fields.own("formula", Reading.text()),
                unit,
                scale,
                values.get("precision", Reading.quantity()),
                series ? Optional.empty() : time(values),
                values.text("subject"),
                values.text("geo"),
                values.text("measure"),
                values.get("kind", Reading.choice(Kind.class)),
                values.get("nature", Reading.choice(Nature.class)),
                values.get("state", Reading.located(Reading.choice(State.class))),
                values.text("part_of"),
                values.text("basis"),
                values.text("note"),
                fields.own("prefer", FactsFile::preference),
                evidence,
                UpkeepKeys.read(fields, computed)));
    }

    private static Optional<PreferenceDraft> preference(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(PREFERENCE, map, map.place(), log);
            Optional<List<Text>> over = fields.get("over", Reading.listOrOne(Reading.text()));
            Optional<Text> because = fields.get("because", Reading.text());
            return fields.isSound() ? Optional.of(new PreferenceDraft(over.get(), because.get())) : Optional.empty();
        });
    }

    /** The keys of a fact, its own and those by default as far as it takes them. */
    private record Values(Fields fields, boolean computed) {
        <T> Optional<T> get(String key, Reading<T> reading) {
            return computed && !INHERITED.contains(key) ? fields.own(key, reading) : fields.get(key, reading);
        }

        Optional<Text> text(String key) {
            return get(key, Reading.text());
        }

        /** The first of some keys that it has, one of its own before any default. */
        Optional<String> first(List<String> keys) {
            Optional<String> own = keys.stream().filter(fields::hasOwn).findFirst();
            return own.isPresent() || computed
                    ? own
                    : keys.stream().filter(fields::has).findFirst();
        }
    }

    private static Optional<Says> says(Values values) {
        Optional<String> key = values.first(SAYS);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return switch (key.get()) {
            case "value" -> values.get("value", Reading.quantity()).map(Says.Value::new);
            case "date" -> values.get("date", new DateReading()).map(Says.Date::new);
            case "series" -> values.text("series").map(Says.Series::new);
            default -> values.text("text").map(Says.Statement::new);
        };
    }

    private static Optional<TimeDraft> time(Values values) {
        return values.first(TIMES)
                .flatMap(key -> values.text(key).map(words -> new TimeDraft(words, key.equals("as_of"))));
    }
}
