package dossier.check;

import dossier.check.Sentence.Side;
import dossier.model.Unit;
import dossier.words.Lexicon;
import dossier.words.QuantityReader;
import dossier.words.Reading;
import dossier.words.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a number takes from a claim beside it, or from the head of its column or row: "from 3.4 to 3.7 per cent". */
final class SaidOnce {
    private static final Set<String> JOINTS = Set.of(
            "to", "and", "or", ",", "-", "–", "—", "~", "through", ", and", ", or", "에서", "과", "와", "및", "이나", "나",
            "또는", "내지");
    private static final Set<String> RANGES = Set.of("to", "-", "–", "—", "~", "through", "내지");
    private static final Set<String> RANGES_BEHIND = Set.of("에서", "과", "와");
    private static final Set<String> BETWEEN = Set.of("between", "from");

    private final Sentence s;
    private final Target target;
    private final QuantityReader reader;
    private final Lexicon lexicon;

    SaidOnce(Sentence s, Target target, QuantityReader reader, Lexicon lexicon) {
        this.s = s;
        this.target = target;
        this.reader = reader;
        this.lexicon = lexicon;
    }

    /** What a reading may mean: as it stands, and with what is said elsewhere; a range, where two claims make one. */
    List<Reading> readings(Reading r) {
        List<Reading> behind = chain(r, s.behind(), true);
        List<Reading> before = chain(r, s.before(), false);
        Optional<Reading> range = range(r, behind, before);
        if (range.isPresent()) {
            return List.of(range.get());
        }
        List<Reading> all = new ArrayList<>(List.of(r));
        List<Reading> others = new ArrayList<>(behind);
        others.addAll(before);
        if (!others.isEmpty()) {
            all.add(completed(r, others));
        }
        heads(r, all);
        return all;
    }

    /** The claims to one side, as far as nothing but joints stands between them and all are of the target's unit. */
    private List<Reading> chain(Reading r, List<Side> sides, boolean forwards) {
        List<Reading> chain = new ArrayList<>();
        Reading last = r;
        for (Side side : sides) {
            Optional<Reading> next =
                    side.target().quantity().unit().equals(target.quantity().unit())
                            ? reader.read(
                                    side.from(),
                                    side.to(),
                                    Optional.of(target.quantity().unit()))
                            : Optional.empty();
            if (next.isEmpty()
                    || joint(forwards ? last : next.get(), forwards ? next.get() : last)
                            .isEmpty()) {
                break;
            }
            chain.add(next.get());
            last = next.get();
        }
        return chain;
    }

    private Optional<String> joint(Reading first, Reading second) {
        if (first.to() > second.from()) {
            return Optional.empty();
        }
        String between = reader.low().substring(first.to(), second.from()).strip();
        if (between.isEmpty() && reader.low().charAt(second.from()) == '~') {
            return Optional.of("~"); // "about" before a number, a dash between two
        }
        return JOINTS.contains(between) ? Optional.of(between) : Optional.empty();
    }

    private static Reading completed(Reading r, List<Reading> others) {
        Unit unit = r.unit();
        int places = r.places();
        for (Reading other : others) {
            unit = unit.equals(Unit.NONE) ? other.unit() : unit;
            places = places == 0 ? other.places() : places;
        }
        return r.with(unit, places - r.places());
    }

    /** "between [673] and [775 million]", both links to one fact. */
    private Optional<Reading> range(Reading r, List<Reading> behind, List<Reading> before) {
        boolean first = !behind.isEmpty() && s.behind().get(0).same();
        boolean second = !before.isEmpty() && s.before().get(0).same();
        if (!first && !second) {
            return Optional.empty();
        }
        Reading low = first ? r : before.get(0);
        Reading high = first ? behind.get(0) : r;
        String joint = joint(low, high).orElseThrow();
        boolean ranged = RANGES.contains(joint)
                || joint.equals("and") && followsBetween(low)
                || RANGES_BEHIND.contains(joint) && reader.isBetween(high);
        Reading a = completed(low, List.of(high));
        Reading b = completed(high, List.of(low));
        if (!ranged || a.figure().nominal().compareTo(b.figure().nominal()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                low.from(),
                high.to(),
                low.core(),
                Reading.Shape.NUMBER,
                a.figure(),
                Optional.of(b.figure()),
                a.unit(),
                a.places(),
                low.sign(),
                List.of()));
    }

    private boolean followsBetween(Reading low) {
        String before = reader.low().substring(0, low.from()).stripTrailing();
        return BETWEEN.stream().anyMatch(before::endsWith);
    }

    /** What the heads of its column and row say, each alone and both together; a scale there is never left out. */
    private void heads(Reading r, List<Reading> all) {
        List<UnitWords.Found> found = s.heads().stream()
                .map(h -> UnitWords.in(h, lexicon))
                .filter(f -> !f.isNothing())
                .collect(Collectors.toCollection(ArrayList::new));
        found.stream().reduce(UnitWords.Found::or).ifPresent(found::add);
        for (UnitWords.Found head : found) {
            if (r.unit().equals(Unit.NONE) || r.unit().equals(head.unit())) {
                Unit unit = r.unit().equals(Unit.NONE) ? head.unit() : r.unit();
                all.add(r.with(unit, r.places() == 0 ? head.places() : 0));
                if (r.places() == 0 && head.places() != 0) {
                    all.remove(r);
                }
            }
        }
    }
}
