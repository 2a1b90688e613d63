package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Ids;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Link;
import dossier.model.Measure;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Segment;
import dossier.model.Site;
import dossier.model.Translated;
import dossier.model.Unit;
import dossier.words.Lexicon;
import dossier.words.Printer;
import dossier.words.Values;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of claims: each a fact, a sentence with its links, and the verdict on the first of them. */
class QuantityClaimsTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\](?:\\(([^)]*)\\))?");
    private static final TextFile FILE = new TextFile("content/x.yaml", "");
    private static final Measure USERS =
            measure("users", Kind.STOCK, "users", "user", "users a month", "monthly active users");
    private static final Measure FIRMS = measure("firms", Kind.COUNT, "firms", "firm");
    private static final Measure CARS = measure("cars", Kind.COUNT, "cars", "car");
    private static final Measure JOBS = measure("jobs", Kind.COUNT, "jobs", "job");
    private static final Measure VOTERS = measure("voters", Kind.COUNT, "voters", "voter");
    private static final List<Measure> MEASURES = List.of(USERS, FIRMS, CARS, JOBS, VOTERS);
    private static final Lexicon LEXICON = Lexicon.of(Language.EN, MEASURES, settings());
    private static final Printer PRINTER = new Printer(MEASURES);

    private static Site.Settings settings() {
        return new Site.Settings(
                "x",
                Optional.empty(),
                List.of(Language.EN),
                List.of(),
                Optional.empty(),
                List.of("Web 2.0"),
                Map.of(),
                List.of(),
                "USD",
                Optional.empty(),
                Optional.empty());
    }

    private static Measure measure(String id, Kind kind, String... names) {
        Translated label = Translated.of(Language.EN, new Prose(List.of(new Segment.Words(id)), List.of()));
        return new Measure(
                id, FILE.place(0, 0), label, Optional.of(kind), Map.of(id, List.of(names)), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> wordsAgreeWithAFactOrDoNot() throws IOException {
        return table("/claims/en.json");
    }

    @TestFactory
    Stream<DynamicTest> wordsAreReadWithWhatStandsAroundThem() throws IOException {
        return table("/claims/en-reach.json");
    }

    private Stream<DynamicTest> table(String resource) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            JsonNode table = JsonMapper.builder().build().readTree(in);
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode row : table) {
                String fact = row.get(0).asString();
                String words = row.get(1).asString();
                String verdict = row.get(2).asString();
                List<String> heads = new ArrayList<>();
                row.path(3).forEach(head -> heads.add(head.asString()));
                tests.add(DynamicTest.dynamicTest(fact + ": " + words + " " + verdict, () -> {
                    Verdict found = verdict(fact, words, heads);
                    assertThat(found.code().map(Code::id).orElse("agrees"))
                            .as(found.message() + "; " + found.hint())
                            .isEqualTo(verdict);
                }));
            }
            return tests.stream();
        }
    }

    /** A sentence whose first link is judged, in a table cell under the heads; others name their facts in brackets behind them, or have the same. */
    private static Verdict verdict(String fact, String sentence, List<String> heads) {
        String written = sentence.contains("[") ? sentence : "[" + sentence + "]";
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Matcher m = LINK.matcher(written);
        int at = 0;
        while (m.find()) {
            text.append(written, at, m.start());
            places.add(new int[] {text.length(), text.length() + m.group(1).length()});
            text.append(m.group(1));
            ids.add(m.group(2) == null ? "f" : m.group(2));
            at = m.end();
        }
        text.append(written.substring(at));
        TextFile file = new TextFile("content/notes/x.md", text.toString());
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int[] p = places.get(i);
            links.add(new Link(
                    0, p[0], p[1], Address.FactRef.of(ids.get(i)), file.place(p[0], p[1]), file.place(p[0], p[1])));
        }
        Passage passage = new Passage(
                Passage.Kind.PARAGRAPH,
                Text.plain(text.toString(), file, 0),
                links,
                heads.stream()
                        .map(h -> Text.plain(h, new TextFile("content/notes/x.md", h), 0))
                        .toList(),
                false,
                List.of());
        QuantityClaims claims = new QuantityClaims(LEXICON, new Offers(PRINTER, Language.EN));
        QuantityClaims.Target target = target(fact);
        return claims.check(
                passage,
                links.get(0),
                target,
                other -> Optional.of(
                        other.address().equals(links.get(0).address())
                                ? target
                                : target(
                                        ((Address.FactRef) other.address()).id().replace('_', ' '))));
    }

    /** {@code value}, or {@code kind: value}, or {@code computed unit: nominal low high}. */
    private static QuantityClaims.Target target(String written) {
        String[] parts = written.split(": ", 2);
        if (written.startsWith("computed ")) {
            String[] n = parts[1].split(" ");
            Unit unit = Unit.of(parts[0].substring("computed ".length()));
            boolean open = n[1].startsWith("(");
            BigDecimal low = new BigDecimal(n[1].replace("(", ""));
            BigDecimal high = n.length > 2 ? new BigDecimal(n[2]) : null;
            Quantity q = new Quantity(
                    new BigDecimal(n[0]),
                    new dossier.model.Interval(low, open, high, false),
                    parts[0].endsWith("KRW/USD") ? Unit.of("KRW").per(Unit.of("USD")) : unit,
                    BigDecimal.ZERO,
                    high == null ? dossier.model.Bound.MORE_THAN : dossier.model.Bound.EXACT);
            return new QuantityClaims.Target(
                    "f", q, Optional.empty(), Optional.empty(), true, PRINTER.words(q, true, Language.EN));
        }
        Optional<Kind> kind = parts.length > 1 ? Ids.find(Kind.class, parts[0]) : Optional.empty();
        String value = parts.length > 1 ? parts[1] : written;
        Log log = new Log();
        Text text = Text.plain(value, new TextFile("content/facts/x.yaml", value), 0);
        Values.Read read = Values.read(text, LEXICON, Optional.empty(), Optional.empty(), Optional.empty(), log)
                .orElseThrow(() -> new AssertionError(log.sorted().toString()));
        return new QuantityClaims.Target("f", read.quantity(), read.also(), kind.or(read::kind), false, value);
    }
}
