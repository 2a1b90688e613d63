package dossier.check;

import dossier.link.Linked;
import dossier.model.Entity;
import dossier.model.Fact;
import dossier.model.Measure;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Time;
import dossier.model.Unit;
import dossier.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts of a briefing by size, by time and by the words that tell of them, so that few need be looked at. */
final class FactIndex {
    /** A word that so many facts share tells nothing of them. */
    private static final int COMMON = 200;

    /** So many of about one size are looked at on either side of a number: of more, those that its words tell of. */
    private static final int MANY = 100;

    private static final BigDecimal LEAST = new BigDecimal("0.55");
    private static final BigDecimal MOST = new BigDecimal("1.8");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Site site;
    private final Map<Unit, NavigableMap<BigDecimal, List<Fact>>> bySize = new HashMap<>();
    private final Map<Integer, List<Fact>> byYear = new TreeMap<>();
    private final Map<String, List<Fact>> byStem = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();

    FactIndex(Linked linked) {
        this.site = linked.site();
        site.facts().values().forEach(this::add);
    }

    private void add(Fact fact) {
        fact.quantity().ifPresent(q -> add(fact, q));
        fact.also().ifPresent(q -> add(fact, q));
        time(fact).ifPresent(p -> {
            byYear.computeIfAbsent(p.from().getYear(), y -> new ArrayList<>()).add(fact);
            if (p.to().getYear() != p.from().getYear()) {
                byYear.computeIfAbsent(p.to().getYear(), y -> new ArrayList<>()).add(fact);
            }
        });
        Set<String> words = new TreeSet<>(stems(fact.id()));
        fact.label().texts().values().forEach(l -> words.addAll(stems(l.plain())));
        fact.subject().map(site.entities()::get).ifPresent(e -> words.addAll(stems(e)));
        fact.geo().map(site.entities()::get).ifPresent(e -> words.addAll(stems(e)));
        fact.measure().map(site.measures()::get).ifPresent(m -> words.addAll(stems(m)));
        fact.quantity().ifPresent(q -> q.unit().powers().keySet().stream()
                .filter(name -> !Unit.isCurrency(name))
                .forEach(name -> words.addAll(stems(name))));
        stems.put(fact.id(), words);
        words.forEach(w -> byStem.computeIfAbsent(w, s -> new ArrayList<>()).add(fact));
    }

    private void add(Fact fact, Quantity q) {
        bySize.computeIfAbsent(q.unit(), u -> new TreeMap<>())
                .computeIfAbsent(q.nominal().abs(), n -> new ArrayList<>())
                .add(fact);
    }

    private static Set<String> stems(Entity entity) {
        Set<String> words = stems(entity.id());
        entity.label().texts().values().forEach(l -> words.addAll(stems(l.plain())));
        return words;
    }

    private static Set<String> stems(Measure measure) {
        Set<String> words = stems(measure.id());
        measure.label().texts().values().forEach(l -> words.addAll(stems(l.plain())));
        return words;
    }

    /** When a fact holds; of a date when it was. */
    static Optional<Period> time(Fact fact) {
        return fact.value() instanceof Value.Moment m
                ? Optional.of(m.time().period())
                : fact.time().map(Time::period);
    }

    /**
     * The words of a text, without what bends them: the first six letters, of Hangul the first two. Short words, and
     * those of digits, tell nothing.
     */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        String low = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= low.length(); i++) {
            boolean letter = i < low.length() && Character.isLetter(low.charAt(i));
            if (!letter) {
                stem(low.substring(from, i)).ifPresent(stems::add);
                from = i + 1;
            }
        }
        return stems;
    }

    private static Optional<String> stem(String word) {
        boolean hangul = !word.isEmpty() && word.charAt(0) >= '\uac00' && word.charAt(0) <= '\ud7a3';
        if (hangul) {
            return word.length() < 2 ? Optional.empty() : Optional.of(word.substring(0, 2));
        }
        String singular = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.length() < 3
                ? Optional.empty()
                : Optional.of(singular.substring(0, Math.min(6, singular.length())));
    }

    /** How much a fact has to do with words: those of the sentence count three times, rare ones more than common ones. */
    int score(Fact fact, Set<String> sentence, Set<String> block) {
        int score = 0;
        for (String stem : stems.get(fact.id())) {
            int weight = sentence.contains(stem) ? 3 : block.contains(stem) ? 1 : 0;
            score += weight == 0 ? 0 : weight * rarity(stem);
        }
        return score;
    }

    /** 1 for a word that all facts share, one more each time that it is half as common. */
    private int rarity(String stem) {
        int share = site.facts().size() / Math.max(1, byStem.get(stem).size());
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, share));
    }

    /** The facts that have a telling word of a text. */
    Set<Fact> about(Set<String> words) {
        Set<Fact> found = new LinkedHashSet<>();
        for (String word : words) {
            List<Fact> some = byStem.getOrDefault(word, List.of());
            if (some.size() <= COMMON) {
                found.addAll(some);
            }
        }
        return found;
    }

    /**
     * The facts that a number might be, by size alone.
     *
     * @param unit what was read beside the number; {@link Unit#NONE} where its noun is left out
     */
    private Collection<Fact> like(BigDecimal number, Unit unit) {
        Set<Fact> found = new LinkedHashSet<>();
        if (!unit.isDimensionless()) {
            near(unit, number, found);
        } else if (unit.equals(Unit.NONE)) {
            bySize.keySet().stream()
                    .filter(u -> !u.isCurrency())
                    .sorted(Comparator.comparing(Unit::symbol))
                    .forEach(u -> near(u, number, found));
        } else {
            for (Unit other : List.of(Unit.PERCENT, Unit.POINTS, Unit.RATIO, Unit.NONE)) {
                near(other, number, found);
            }
            near(Unit.PERCENT, number.multiply(HUNDRED), found);
            near(Unit.RATIO, number.movePointLeft(2), found);
            // doubled is a growth of 100%, halved one of -50%
            near(Unit.PERCENT, number.subtract(BigDecimal.ONE).multiply(HUNDRED).abs(), found);
        }
        return found;
    }

    private void near(Unit unit, BigDecimal number, Set<Fact> found) {
        BigDecimal size = number.abs();
        NavigableMap<BigDecimal, List<Fact>> sizes = bySize.getOrDefault(unit, new TreeMap<>());
        nearest(sizes.subMap(size.multiply(LEAST), true, size, true).descendingMap(), found);
        nearest(sizes.subMap(size, false, size.max(size.multiply(MOST)), true), found);
    }

    private static void nearest(NavigableMap<BigDecimal, List<Fact>> outward, Set<Fact> found) {
        outward.values().stream().flatMap(List::stream).limit(MANY).forEach(found::add);
    }

    /** Of the facts that have a telling word of a text those that a number might be, by size alone. */
    Set<Fact> like(BigDecimal number, Unit unit, Set<String> words) {
        BigDecimal least = number.abs().multiply(LEAST);
        BigDecimal most = number.abs().multiply(MOST);
        Set<Fact> found = new LinkedHashSet<>(like(number, unit));
        for (Fact fact : about(words)) {
            boolean near = Stream.concat(fact.quantity().stream(), fact.also().stream())
                    .filter(q -> q.unit().equals(unit)
                            || unit.equals(Unit.NONE) && !q.unit().isCurrency())
                    .map(q -> q.nominal().abs())
                    .anyMatch(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0);
            if (near) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The fact whose number is nearest, in the same unit. */
    Optional<Fact> nearest(BigDecimal number, Unit unit) {
        NavigableMap<BigDecimal, List<Fact>> sizes = bySize.getOrDefault(unit, new TreeMap<>());
        Map.Entry<BigDecimal, List<Fact>> below = sizes.floorEntry(number.abs());
        Map.Entry<BigDecimal, List<Fact>> above = sizes.ceilingEntry(number.abs());
        if (below == null || above == null) {
            return Optional.ofNullable(below == null ? above : below)
                    .map(e -> e.getValue().get(0));
        }
        BigDecimal down = number.abs().subtract(below.getKey());
        BigDecimal up = above.getKey().subtract(number.abs());
        return Optional.of((down.compareTo(up) <= 0 ? below : above).getValue().get(0));
    }

    /** The facts whose time starts or ends in a year. */
    List<Fact> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }
}
