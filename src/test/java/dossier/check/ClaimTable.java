package dossier.check;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Bound;
import dossier.model.Ids;
import dossier.model.Interval;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a sentence of a table of claims against the fact of its row. */
final class ClaimTable {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\](?:\\(([^)]*)\\))?");
    private static final TextFile FILE = new TextFile("content/x.yaml", "");
    private static final List<Measure> MEASURES = List.of(
            measure("users", Kind.STOCK, "users", "user", "users a month", "monthly active users", "이용자", "가입자"),
            measure("firms", Kind.COUNT, "firms", "firm", "기업"),
            measure("jobs", Kind.COUNT, "jobs", "job", "일자리"),
            measure("cars", Kind.COUNT, "cars", "car"),
            measure("voters", Kind.COUNT, "voters", "voter", "유권자"),
            measure("people", Kind.COUNT, "people", "person"),
            measure("tonnes", Kind.AMOUNT, "tonnes", "tonne", "톤"),
            measure("barrels", Kind.AMOUNT, "barrels", "barrel", "배럴"),
            measure("celsius", Kind.AMOUNT, "degrees Celsius", "degrees", "°C", "도"));
    private static final Printer PRINTER = new Printer(MEASURES);

    private final Lexicon lexicon = Lexicon.of(settings()).with(MEASURES);
    private final Language language;
    private final QuantityClaims claims;

    ClaimTable(Language language) {
        this.language = language;
        this.claims = new QuantityClaims(lexicon, new Offers(PRINTER, language));
    }

    private static Site.Settings settings() {
        return new Site.Settings(
                "x", Optional.empty(), List.of(Language.EN), List.of(), Optional.empty(), List.of("Web 2.0"), Map.of());
    }

    private static Measure measure(String id, Kind kind, String... names) {
        Translated label = Translated.of(Language.EN, new Prose(List.of(new Segment.Words(id)), List.of()));
        return new Measure(
                id,
                FILE.place(0, 0),
                label,
                Optional.of(kind),
                Map.of(id, List.of(names)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The verdict on the first link of a sentence that leads to the row's fact.
     *
     * @param sentence without a link all of it is one; a link with an address behind it leads to another fact, whose value
     *     that address is, with {@code _} for spaces
     * @param heads of the table in which it stands
     */
    Verdict verdict(String fact, String sentence, List<String> heads) {
        String written = sentence.contains("[") ? sentence : "[" + sentence + "]";
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<Optional<String>> values = new ArrayList<>();
        Matcher m = LINK.matcher(written);
        int at = 0;
        while (m.find()) {
            text.append(written, at, m.start());
            places.add(new int[] {text.length(), text.length() + m.group(1).length()});
            text.append(m.group(1));
            values.add(Optional.ofNullable(m.group(2)));
            at = m.end();
        }
        text.append(written.substring(at));
        TextFile file = new TextFile("content/notes/x.md", text.toString());
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int[] p = places.get(i);
            String id = values.get(i).isEmpty() ? "f" : "other" + i;
            links.add(new Link(0, p[0], p[1], Address.FactRef.of(id), file.place(p[0], p[1]), file.place(p[0], p[1])));
        }
        Passage passage = new Passage(
                Passage.Kind.PARAGRAPH,
                Text.plain(text.toString(), file, 0),
                links,
                heads.stream().map(ClaimTable::head).toList(),
                false,
                List.of());
        Target target = target(fact);
        Link judged = links.get(values.indexOf(Optional.<String>empty()));
        return claims.check(
                passage,
                judged,
                target,
                other -> Optional.of(values.get(links.indexOf(other))
                        .map(v -> target(v.replace('_', ' ')))
                        .orElse(target)));
    }

    private static Text head(String words) {
        return Text.plain(words, new TextFile("content/notes/x.md", words), 0);
    }

    /** {@code value}, or {@code kind: value}, or {@code computed unit: nominal low high}. */
    private Target target(String written) {
        String[] parts = written.split(": ", 2);
        if (written.startsWith("computed ")) {
            return computed(parts[0].substring("computed ".length()), parts[1].split(" "));
        }
        Optional<Kind> kind = parts.length > 1 ? Ids.find(Kind.class, parts[0]) : Optional.empty();
        String value = parts.length > 1 ? parts[1] : written;
        Log log = new Log();
        Text text = Text.plain(value, new TextFile("content/facts/x.yaml", value), 0);
        Values.Read read = Values.read(text, lexicon, Optional.empty(), Optional.empty(), Optional.empty(), log)
                .orElseThrow(() -> new AssertionError(log.sorted().toString()));
        return new Target("f", read.quantity(), read.also(), kind.or(read::kind), false, value);
    }

    private Target computed(String unit, String[] n) {
        boolean open = n[1].startsWith("(");
        BigDecimal low = new BigDecimal(n[1].replace("(", ""));
        BigDecimal high = n.length > 2 ? new BigDecimal(n[2]) : null;
        Quantity q = new Quantity(
                new BigDecimal(n[0]),
                new Interval(low, open, high, false),
                unit.equals("KRW/USD") ? Unit.of("KRW").per(Unit.of("USD")) : Unit.of(unit),
                BigDecimal.ZERO,
                high == null ? Bound.MORE_THAN : Bound.EXACT);
        return new Target("f", q, Optional.empty(), Optional.empty(), true, PRINTER.words(q, true, language));
    }
}
