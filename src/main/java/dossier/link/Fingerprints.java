package dossier.link;

import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Interval;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Time;
import dossier.model.Value;
import dossier.words.Sentences;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be signed off of each fact. Values count by what they mean, as in the published record, and sentences by their
 * words, wherever they stand: neither another line nor another spelling of a number makes anybody look again.
 */
public final class Fingerprints {
    /** As many as the published record gives of what is computed. */
    private static final int DIGITS = 12;

    private final Map<String, Fact> facts;
    private final List<Prose> prose = new ArrayList<>();
    /** Digests of them, sorted, by the id of the fact; made when first asked for, since most sites need none. */
    private Optional<Map<String, Set<String>>> sentences = Optional.empty();

    private Fingerprints(Map<String, Fact> facts) {
        this.facts = facts;
    }

    public static Fingerprints of(Site site) {
        return of(site.facts(), site.index(), site.notes(), site.charts().values());
    }

    static Fingerprints of(
            Map<String, Fact> facts, Optional<Note> index, List<Note> notes, Collection<ChartSpec> charts) {
        Fingerprints all = new Fingerprints(facts);
        index.ifPresent(n -> all.prose.addAll(n.prose()));
        notes.forEach(n -> all.prose.addAll(n.prose()));
        for (ChartSpec chart : charts) {
            all.prose.add(chart.headline());
            chart.annotation().ifPresent(a -> all.prose.add(a.words()));
        }
        return all;
    }

    /** Of a value of a series that of the whole. */
    public Fingerprint of(Fact given) {
        Fact fact = given.series().map(facts::get).orElse(given);
        return new Fingerprint(digest(says(fact)), digest(evidence(fact)), digest(sentences(fact)));
    }

    private List<String> says(Fact fact) {
        List<String> says = new ArrayList<>();
        fact.label().texts().forEach((language, label) -> says.add(language.tag() + " " + label.plain()));
        says.addAll(value(fact));
        says.add(fact.time().map(Fingerprints::time).orElse(""));
        says.add(fact.nature().map(Ids::of).orElse(""));
        says.add(fact.basis().orElse(""));
        return says;
    }

    private List<String> value(Fact fact) {
        Value value = fact.value();
        if (value instanceof Value.Moment moment) {
            return List.of(time(moment.time()));
        }
        if (value instanceof Value.Statement statement) {
            return List.of(statement.text());
        }
        if (value instanceof Value.Number number) {
            List<String> amounts = new ArrayList<>(List.of(quantity(number.quantity())));
            number.also().ifPresent(a -> amounts.add(quantity(a)));
            return amounts;
        }
        List<String> points = new ArrayList<>();
        for (Value.Point point : ((Value.Series) value).points()) {
            points.add(point.time().id());
            if (point.known()) {
                points.addAll(value(facts.get(point.fact())));
            }
        }
        return points;
    }

    private static String quantity(Quantity q) {
        Interval i = q.interval();
        String low = i.low() == null ? "" : (i.lowOpen() ? "(" : "[") + number(i.low(), RoundingMode.FLOOR);
        String high = i.high() == null ? "" : number(i.high(), RoundingMode.CEILING) + (i.highOpen() ? ")" : "]");
        return number(q.nominal(), RoundingMode.HALF_EVEN) + " " + low + ".." + high + " "
                + q.unit().symbol() + " " + Ids.of(q.bound());
    }

    private static String number(BigDecimal n, RoundingMode mode) {
        BigDecimal rounded = n.round(new MathContext(DIGITS, mode));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toString();
    }

    private static String time(Time time) {
        return time.period().id() + " " + time.asOf() + " " + time.inferred().orElse("");
    }

    private List<String> evidence(Fact fact) {
        List<String> pieces = new ArrayList<>();
        fact.computation().ifPresent(c -> pieces.add(oneLine(c.formula())));
        fact.evidence().forEach(e -> add(e, pieces));
        if (fact.value() instanceof Value.Series series) {
            series.facts().forEach(p -> facts.get(p).evidence().forEach(e -> add(e, pieces)));
        }
        return pieces;
    }

    private static void add(Evidence e, List<String> pieces) {
        pieces.add(e.source());
        pieces.add(e.at().orElse(""));
        pieces.add(e.quote().map(q -> oneLine(q.value())).orElse(""));
        pieces.add(String.join(" < ", e.chain()));
    }

    private List<String> sentences(Fact fact) {
        if (sentences.isEmpty()) {
            Map<String, Set<String>> found = new HashMap<>();
            facts.values().stream()
                    .filter(f -> f.series().isEmpty())
                    .forEach(f -> prose.addAll(f.label().texts().values()));
            prose.forEach(p -> p.passages().forEach(passage -> sentences(passage, found)));
            sentences = Optional.of(found);
        }
        return List.copyOf(sentences.get().getOrDefault(fact.id(), Set.of()));
    }

    private static void sentences(Passage passage, Map<String, Set<String>> into) {
        Sentences parts = new Sentences(passage.text().value());
        Map<Integer, String> digests = new HashMap<>();
        for (Link link : passage.links()) {
            Optional<String> fact = link.address() instanceof Address.FactRef ref
                    ? Optional.of(ref.id())
                    : link.address() instanceof Address.QuoteRef quote
                            ? Optional.of(quote.fact().id())
                            : Optional.empty();
            fact.ifPresent(id -> into.computeIfAbsent(id, f -> new TreeSet<>())
                    .add(digests.computeIfAbsent(
                            parts.end(link.to()), end -> digest(List.of(sentence(passage, parts, link))))));
        }
    }

    /** With the heads of its column and row, in a table; all of a quotation. */
    private static String sentence(Passage passage, Sentences parts, Link link) {
        StringBuilder words = new StringBuilder();
        passage.heads().forEach(h -> words.append(h.value()).append(" | "));
        String text = passage.text().value();
        words.append(passage.quoted() ? text : text.substring(parts.start(link.from()), parts.end(link.to())));
        return oneLine(words.toString());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Each piece with its length before it, so that none runs into the next. */
    private static String digest(List<String> pieces) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String piece : pieces) {
                byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
