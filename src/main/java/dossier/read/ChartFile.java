package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address.FactRef;
import dossier.model.ChartSpec;
import dossier.model.Prose;
import dossier.read.Draft.ChartDraft;
import dossier.read.Draft.Located;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of one chart; its name is the chart's id. */
final class ChartFile {
    private static final Form CHART =
            Form.of("a chart", List.of("kind", "headline", "facts"), List.of("subtitle", "description", "emphasis"));
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
        Optional<List<Located<FactRef>>> facts = fields.get("facts", Reading.list(ChartFile::fact));
        Optional<Text> emphasis = fields.get("emphasis", Reading.text());
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
                        facts.get(),
                        emphasis))
                : Optional.empty();
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
