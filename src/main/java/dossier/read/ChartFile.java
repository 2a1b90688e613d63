package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Address.FactRef;
import dossier.model.ChartSpec;
import dossier.model.Prose;
import dossier.read.Draft.AnnotationDraft;
import dossier.read.Draft.ChartDraft;
import dossier.read.Draft.Located;
import dossier.read.Draft.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of one chart; its name is the chart's id. */
final class ChartFile {
    private static final List<String> SHOWN = List.of("facts", "series", "query");
    private static final Form CHART = Form.of(
            "a chart",
            List.of("kind", "headline"),
            List.of("facts", "series", "query", "subtitle", "description", "emphasis", "asserts", "annotate"));
    private static final Form QUERY = Form.of("a query", List.of(), Address.Filter.KEYS);
    private static final Form ANNOTATION = Form.of("an annotation", List.of("at", "words"), List.of());
    private static final Pattern FACT = Pattern.compile("([a-z0-9.-]+)(@([^\\s@]+))?(\\s+in\\s+(\\S.*))?");

    private ChartFile() {}

    /**
     * @param name of the file, without its ending
     */
    static void read(TextFile file, String name, Part part) {
        Optional<ChartDraft> chart = Yaml.read(file, part.log).flatMap(map -> chart(file, name, map, part.log));
        chart.ifPresentOrElse(part.charts::add, () -> part.unread.add(name));
    }

    private static Optional<ChartDraft> chart(TextFile file, String name, Node.Mapping map, Log log) {
        Fields fields = Fields.of(CHART, map, file.place(0, 0), log);
        Optional<ChartSpec.Kind> kind = fields.get("kind", Reading.choice(ChartSpec.Kind.class));
        Optional<Prose> headline = fields.get("headline", Reading.line());
        Optional<Text> subtitle = fields.get("subtitle", Reading.text());
        Optional<Text> description = fields.get("description", Reading.text());
        Optional<Shown> shown = shown(fields);
        Optional<Text> emphasis = fields.get("emphasis", Reading.text());
        Optional<List<Text>> asserts = fields.get("asserts", Reading.list(Reading.text()));
        Optional<AnnotationDraft> annotation = fields.get("annotate", ChartFile::annotation);
        boolean named = Names.isId(name, file.place(0, 0), log);
        // the id has no place of its own: it points at the head of the file
        int[] offsets = new int[name.length() + 1];
        return named && fields.isSound()
                ? Optional.of(new ChartDraft(
                        Text.mapped(name, file, offsets),
                        kind.get(),
                        headline.get(),
                        subtitle,
                        description,
                        shown.get(),
                        emphasis,
                        asserts.orElse(List.of()),
                        annotation))
                : Optional.empty();
    }

    private static Optional<Shown> shown(Fields fields) {
        Entries.notTogether(fields, SHOWN, "a chart shows one of them: delete the other");
        if (SHOWN.stream().noneMatch(fields::has)) {
            fields.missing("facts", "or one of series, query: what it shows");
        }
        Optional<Shown> facts =
                fields.get("facts", Reading.list(ChartFile::fact)).map(Shown.Facts::new);
        Optional<Shown> series =
                fields.get("series", Reading.oneOrMore(ChartFile::fact)).map(Shown.Series::new);
        Optional<Shown> query = fields.get("query", ChartFile::query);
        return facts.or(() -> series).or(() -> query);
    }

    private static Optional<Shown> query(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(QUERY, map, map.place(), log);
            List<Located<Address.Filter>> filters = new ArrayList<>();
            for (String name : Address.Filter.KEYS) {
                fields.get(name, Reading.text())
                        .ifPresent(value ->
                                filters.add(new Located<>(new Address.Filter(name, value.value()), value.place())));
            }
            if (filters.isEmpty() && fields.isSound()) {
                fields.missing("measure", "or another of " + String.join(", ", Address.Filter.KEYS));
            }
            return fields.isSound() ? Optional.of(new Shown.Query(filters, map.place())) : Optional.empty();
        });
    }

    private static Optional<AnnotationDraft> annotation(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(ANNOTATION, map, map.place(), log);
            Optional<Text> at = fields.get("at", Reading.text());
            Optional<Prose> words = fields.get("words", Reading.line());
            return fields.isSound() ? Optional.of(new AnnotationDraft(at.get(), words.get())) : Optional.empty();
        });
    }

    private static Optional<Located<FactRef>> fact(String key, Node node, Log log) {
        return Reading.text().read(key, node, log).flatMap(text -> {
            Matcher m = FACT.matcher(text.value());
            if (!m.matches()) {
                log.add(
                        Code.BAD_VALUE,
                        text.place(),
                        Quoting.of(text) + " names no fact",
                        "write an id, with a point of a series or a unit if need be: 'users@2023',"
                                + " 'consumer-protection in USD'");
                return Optional.empty();
            }
            FactRef fact = new FactRef(
                    m.group(1), Optional.ofNullable(m.group(3)), Optional.ofNullable(m.group(5)), Optional.empty());
            return Optional.of(new Located<>(fact, text.place()));
        });
    }
}
