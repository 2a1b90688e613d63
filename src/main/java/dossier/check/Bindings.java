package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.model.Value;
import dossier.words.Numbers;
import dossier.words.QuantityReader;
import dossier.words.Reading;
import dossier.words.Sentences;
import dossier.words.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the numbers of a page that lead to no fact might lead. A fact is a candidate where the words would pass as a
 * claim of it, by the rule itself; words around the number say which of them is meant.
 */
public final class Bindings {
    /** So many of those that may agree are tried. */
    private static final int TRIED = 24;

    private static final int TOLD = 6;
    /** How far apart the two numbers of a range stand at most. */
    private static final int BETWEEN = 20;

    private static final BigDecimal THRICE = new BigDecimal(3);
    /** What a fact is worth that the sentence, or the block, leads to already, for a time. */
    private static final int IN_SENTENCE = 40;

    private static final int IN_BLOCK = 10;

    private final Linked linked;
    private final ClaimRule rule;
    private final FactIndex index;
    private final Language language;
    private final Map<Place, Diagnostic> unbound = new HashMap<>();

    private Bindings(Linked linked, List<Diagnostic> diagnostics) {
        this.linked = linked;
        this.rule = new ClaimRule(linked, linked.lexicon().times());
        this.index = new FactIndex(linked);
        this.language = linked.site().settings().language();
        diagnostics.stream().filter(d -> d.code() == Code.UNBOUND_NUMBER).forEach(d -> unbound.put(d.place(), d));
    }

    /**
     * Of every number of a file that leads to no fact, in their order.
     *
     * @param path of the file of a note or a chart in the site's folder
     * @param diagnostics what is wrong with the site
     */
    public static List<Binding> of(Linked linked, List<Diagnostic> diagnostics, String path) {
        Bindings bindings = new Bindings(linked, diagnostics);
        List<Binding> found = new ArrayList<>();
        List<Note> notes = new ArrayList<>(linked.site().notes());
        linked.site().index().ifPresent(notes::add);
        for (Note note : notes) {
            if (note.file().path().equals(path)) {
                note.prose().forEach(p -> found.addAll(bindings.prose(p, note.date())));
            }
        }
        for (ChartSpec chart : linked.site().charts().values()) {
            if (chart.place().file().path().equals(path)) {
                found.addAll(bindings.prose(chart.headline(), Optional.empty()));
            }
        }
        return found.stream().sorted(Comparator.comparing(Binding::place)).toList();
    }

    private List<Binding> prose(Prose prose, Optional<LocalDate> date) {
        List<Binding> found = new ArrayList<>();
        Set<String> heading = Set.of();
        for (Passage passage : prose.passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                heading = FactIndex.stems(passage.text().value());
            }
            found.addAll(new Block(passage, heading, date).bindings());
        }
        return found;
    }

    private record Scored(Fact fact, int score, BigDecimal distance) {
        static final Comparator<Scored> BEST = Comparator.comparing(Scored::score, Comparator.reverseOrder())
                .thenComparing(Scored::distance)
                .thenComparing(s -> s.fact().id());
    }

    /** One passage with its numbers. */
    private final class Block {
        private final Passage passage;
        private final String text;
        private final Optional<LocalDate> date;
        private final Set<String> words;
        private final Sentences sentences;
        private final Map<Integer, Set<String>> sentenceWords = new HashMap<>();
        /** The facts to which each sentence leads, or would by what is clear, and from where. */
        private final Map<Integer, Map<Fact, Integer>> led = new HashMap<>();

        private final Set<Fact> ledInBlock = new HashSet<>();

        Block(Passage passage, Set<String> heading, Optional<LocalDate> date) {
            this.passage = passage;
            this.text = passage.text().value();
            this.date = date;
            this.words = new HashSet<>(heading);
            this.sentences = new Sentences(text);
            words.addAll(FactIndex.stems(text));
            for (Link link : passage.links()) {
                if (link.address() instanceof Address.FactRef ref) {
                    Optional.ofNullable(linked.site().facts().get(ref.id())).ifPresent(f -> leads(link.from(), f));
                }
            }
        }

        private void leads(int at, Fact fact) {
            led.computeIfAbsent(sentences.at(at), s -> new LinkedHashMap<>()).putIfAbsent(fact, at);
            ledInBlock.add(fact);
        }

        List<Binding> bindings() {
            List<Numbers.Span> open = Numbers.in(passage, linked.lexicon()).stream()
                    .filter(n -> unbound.containsKey(passage.text().place(n.from(), n.to())))
                    .toList();
            if (open.isEmpty()) {
                return List.of();
            }
            TreeMap<Integer, TimeSpan> times = new TreeMap<>();
            linked.lexicon().times().spans(text, date).forEach(t -> times.put(t.from(), t));
            QuantityReader reader = new QuantityReader(text, linked.lexicon());
            List<Numbers.Span> dated = new ArrayList<>();
            List<Binding> found = new ArrayList<>();
            Optional<Numbers.Span> before = Optional.empty();
            for (Numbers.Span n : open) {
                if (timeAt(n, times).isPresent()) {
                    dated.add(n);
                    continue;
                }
                found.add(number(n, reader));
                int last = found.size() - 1;
                if (before.filter(b -> n.from() - b.to() <= BETWEEN).isPresent()
                        && found.get(last).candidates().isEmpty()
                        && found.get(last - 1).candidates().isEmpty()) {
                    range(before.get(), n, reader, found);
                }
                before = Optional.of(n);
            }
            // the facts to which the numbers lead have times
            dated.forEach(n -> found.add(time(n, timeAt(n, times).get())));
            return found;
        }

        private static Optional<TimeSpan> timeAt(Numbers.Span n, TreeMap<Integer, TimeSpan> times) {
            return Optional.ofNullable(times.floorEntry(n.from()))
                    .map(Map.Entry::getValue)
                    .filter(t -> n.to() <= t.to());
        }

        /** "between 2 and 3 million": two numbers that are a fact's range, in the place of the last two that were found. */
        private void range(Numbers.Span a, Numbers.Span b, QuantityReader reader, List<Binding> found) {
            Optional<Reading> read = reader.read(b.from(), b.to());
            BigDecimal size = read.map(r -> r.figure().nominal()).orElse(BigDecimal.ZERO);
            Unit unit = read.map(Reading::unit).orElse(Unit.NONE);
            List<Scored> passing = ranked(b, index.like(size, unit, sentenceWords(b.from())), size, false).stream()
                    .limit(TRIED)
                    .filter(s -> pass(List.of(a, b), Address.FactRef.of(s.fact.id())))
                    .toList();
            if (!passing.isEmpty()) {
                List<Binding.Candidate> candidates =
                        passing.stream().map(s -> candidate(s.fact)).toList();
                found.subList(found.size() - 2, found.size()).clear();
                List.of(a, b).forEach(n -> found.add(binding(n, candidates, isClear(passing), Optional.empty())));
            }
        }

        private Binding number(Numbers.Span n, QuantityReader reader) {
            Optional<Reading> read = reader.read(n.from(), n.to());
            BigDecimal size = read.map(r -> r.figure().nominal()).orElse(BigDecimal.ZERO);
            Unit unit = read.map(Reading::unit).orElse(Unit.NONE);
            List<Scored> passing = ranked(n, index.like(size, unit, sentenceWords(n.from())), size, false).stream()
                    .limit(TRIED)
                    .filter(s -> pass(List.of(n), Address.FactRef.of(s.fact.id())))
                    .toList();
            boolean clear = isClear(passing);
            if (clear) {
                leads(n.from(), passing.get(0).fact);
            }
            Optional<Fact> near = passing.isEmpty() ? nearest(n, size, unit) : Optional.empty();
            return binding(
                    n,
                    passing.stream().map(s -> candidate(s.fact)).toList(),
                    clear,
                    near.map(Bindings.this::candidate));
        }

        private List<Scored> ranked(Numbers.Span n, Collection<Fact> facts, BigDecimal size, boolean isTime) {
            Set<String> near = sentenceWords(n.from());
            Set<Fact> here = led.getOrDefault(sentences.at(n.from()), Map.of()).keySet();
            return facts.stream()
                    .map(f -> new Scored(
                            f,
                            index.score(f, near, words)
                                    + (!isTime
                                            ? 0
                                            : here.contains(f) ? IN_SENTENCE : ledInBlock.contains(f) ? IN_BLOCK : 0),
                            f.quantity()
                                    .map(Quantity::nominal)
                                    .map(q -> q.abs().subtract(size.abs()).abs())
                                    .orElse(BigDecimal.ZERO)))
                    .sorted(Scored.BEST)
                    .toList();
        }

        private Set<String> sentenceWords(int at) {
            int end = sentences.at(at);
            return sentenceWords.computeIfAbsent(end, e -> {
                int from = at;
                while (from > 0 && sentences.at(from - 1) == end) {
                    from--;
                }
                return FactIndex.stems(text.substring(from, end < 0 ? text.length() : end));
            });
        }

        /** What tells of the same in the same unit, but says something else; else the nearest number. */
        private Optional<Fact> nearest(Numbers.Span n, BigDecimal size, Unit unit) {
            List<Fact> same = index.about(sentenceWords(n.from())).stream()
                    .filter(f -> f.quantity()
                            .filter(q -> q.unit().equals(unit))
                            .filter(q -> q.nominal().abs().multiply(THRICE).compareTo(size) >= 0)
                            .filter(q -> q.nominal().abs().compareTo(size.multiply(THRICE)) <= 0)
                            .isPresent())
                    .toList();
            return ranked(n, same, size, false).stream()
                    .map(Scored::fact)
                    .findFirst()
                    .or(() -> index.nearest(size, unit));
        }

        private Binding time(Numbers.Span n, TimeSpan span) {
            Set<Fact> facts = new LinkedHashSet<>(ledInBlock);
            facts.addAll(index.about(sentenceWords(n.from())));
            span.period().ifPresent(p -> facts.addAll(index.of(p.from().getYear())));
            List<Fact> withTime =
                    facts.stream().filter(f -> FactIndex.time(f).isPresent()).toList();
            List<Fact> passing = ranked(n, withTime, BigDecimal.ZERO, true).stream()
                    .limit(TRIED)
                    .map(Scored::fact)
                    .filter(f -> pass(List.of(n), timeRef(f)))
                    .toList();
            Optional<Fact> meant = meant(n, passing);
            List<Binding.Candidate> candidates = Stream.concat(
                            meant.stream(), passing.stream().filter(f -> !meant.equals(Optional.of(f))))
                    .map(Bindings.this::timeCandidate)
                    .toList();
            return binding(n, candidates, meant.isPresent(), Optional.empty());
        }

        /** Of facts of one time to which the sentence leads the nearest; else a lone date. */
        private Optional<Fact> meant(Numbers.Span n, List<Fact> passing) {
            Map<Fact, Integer> here = led.getOrDefault(sentences.at(n.from()), Map.of());
            List<Fact> led = passing.stream().filter(here::containsKey).toList();
            if (led.stream().map(FactIndex::time).distinct().count() == 1) {
                return led.stream().min(Comparator.comparing(f -> Math.abs(here.get(f) - n.from())));
            }
            boolean alone = passing.size() == 1
                    && passing.get(0).value() instanceof Value.Moment
                    && index.score(passing.get(0), sentenceWords(n.from()), words) > 0;
            return alone ? Optional.of(passing.get(0)) : Optional.empty();
        }

        private Binding binding(
                Numbers.Span n,
                List<Binding.Candidate> candidates,
                boolean clear,
                Optional<Binding.Candidate> nearest) {
            Place place = passage.text().place(n.from(), n.to());
            return new Binding(
                    place,
                    text.substring(n.from(), n.to()),
                    candidates.subList(0, Math.min(TOLD, candidates.size())),
                    clear,
                    nearest,
                    obstacle(n, place),
                    unbound.get(place));
        }

        private String obstacle(Numbers.Span n, Place place) {
            if (passage.links().stream().anyMatch(l -> l.from() < n.to() && l.to() > n.from())) {
                return "it stands in another link";
            }
            boolean plain =
                    place.file().text().substring(place.from(), place.to()).equals(text.substring(n.from(), n.to()));
            return plain && passage.kind() != Passage.Kind.ALT ? "" : "markup stands within it, or around it";
        }

        /** Whether numbers, each as a claim, would agree with a fact. */
        private boolean pass(List<Numbers.Span> numbers, Address.FactRef ref) {
            int first = numbers.get(0).from();
            int last = numbers.get(numbers.size() - 1).to();
            Passage window = Rewriter.around(passage, first, last);
            int start = Rewriter.start(passage, first);
            List<Link> claims = new ArrayList<>();
            List<Link> links = new ArrayList<>(window.links());
            for (Numbers.Span n : numbers) {
                Place place = passage.text().place(n.from(), n.to());
                Link claim = new Link(0, n.from() - start, n.to() - start, ref, place, place);
                links.removeIf(l -> l.from() < claim.to() && l.to() > claim.from());
                claims.add(claim);
            }
            links.addAll(claims);
            links.sort(Comparator.comparingInt(Link::from));
            Passage bound = new Passage(window.kind(), window.text(), links, window.heads(), false, List.of());
            List<Numbers.Span> spans =
                    claims.stream().map(c -> new Numbers.Span(c.from(), c.to())).toList();
            return claims.stream().allMatch(c -> rule.check(bound, c, spans, date)
                    .filter(o -> o.checked() > 0 && o.diagnostics().isEmpty())
                    .isPresent());
        }
    }

    /** One that alone passes, or that has twice as much to do with the words as the next. */
    private static boolean isClear(List<Scored> passing) {
        if (passing.isEmpty() || passing.get(0).score <= 0) {
            return false;
        }
        return passing.size() == 1 || passing.get(0).score >= 2 * passing.get(1).score;
    }

    private Binding.Candidate candidate(Fact fact) {
        return new Binding.Candidate(
                "fact:" + fact.id(),
                fact.label().in(language).plain(),
                linked.printer().words(fact, language));
    }

    private static Address.FactRef timeRef(Fact fact) {
        Optional<Address.Part> part = fact.value() instanceof Value.Moment
                ? Optional.empty()
                : fact.time().map(t -> t.asOf() ? Address.Part.AS_OF : Address.Part.PERIOD);
        return new Address.FactRef(fact.id(), Optional.empty(), Optional.empty(), part);
    }

    private Binding.Candidate timeCandidate(Fact fact) {
        String part = timeRef(fact).part().map(p -> "#" + Ids.of(p)).orElse("");
        return new Binding.Candidate(
                "fact:" + fact.id() + part,
                fact.label().in(language).plain(),
                FactIndex.time(fact)
                        .map(p -> linked.printer().period(p, language))
                        .orElse(""));
    }
}
