package dossier.check;

import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Site;
import dossier.words.Lexicon;
import dossier.words.Numbers;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds the claims of a piece of prose against their facts, and finds the numbers in it that lead to none. Of the facts it
 * sees nothing but their grounds: by them it is known when a piece need not be checked again.
 */
final class Judge {
    private final Lexicon lexicon;
    private final Times times;
    private final Site.Settings settings;
    private final Grounds grounds;
    private final ClaimRule rule;

    Judge(Linked linked, Grounds grounds) {
        this.lexicon = linked.lexicon();
        this.times = lexicon.times();
        this.settings = linked.site().settings();
        this.grounds = grounds;
        this.rule = new ClaimRule(linked, times, grounds);
    }

    /** @param date from which words of time are counted */
    Judged.Verdicts of(Prose prose, Optional<LocalDate> date) {
        Piece piece = new Piece(date);
        prose.passages().forEach(piece::passage);
        return new Judged.Verdicts(piece.checked, piece.cited, piece.unbound, piece.log.sorted());
    }

    /** What became of a piece of prose so far. */
    private final class Piece {
        private final Optional<LocalDate> date;
        private final Log log = new Log();
        private final List<Findings.Unbound> unbound = new ArrayList<>();
        private int checked;
        private int cited;

        Piece(Optional<LocalDate> date) {
            this.date = date;
        }

        void passage(Passage passage) {
            List<Numbers.Span> numbers = Numbers.in(passage, lexicon);
            Settled.isToldOnly(passage, lexicon, settings, grounds, log);
            List<ClaimRule.Outcome> outcomes = new ArrayList<>();
            for (Link link : passage.links()) {
                rule.check(passage, link, numbers, date).ifPresent(outcomes::add);
            }
            BitSet accounted = new BitSet();
            outcomes.forEach(o -> accounted.set(o.from(), o.to()));
            for (ClaimRule.Outcome outcome : outcomes) {
                checked += outcome.checked();
                cited += outcome.cited() ? 1 : 0;
                log.addAll(outcome.diagnostics());
            }
            if (!passage.quoted()) {
                NavigableMap<Integer, Numbers.Span> left = left(passage, numbers, accounted, outcomes);
                excuse(passage, left);
                left.values().forEach(n -> unbound.add(number(passage, n, Optional.empty())));
            }
        }

        /** The numbers for which no claim accounts, by the index behind each. */
        private NavigableMap<Integer, Numbers.Span> left(
                Passage passage, List<Numbers.Span> numbers, BitSet accounted, List<ClaimRule.Outcome> outcomes) {
            NavigableMap<Integer, Numbers.Span> left = new TreeMap<>();
            Optional<ClaimedTimes> claimed = Optional.empty();
            for (Numbers.Span number : numbers) {
                int next = accounted.nextSetBit(number.from());
                if (next >= 0 && next < number.to()) {
                    continue;
                }
                String text = passage.text().value();
                claimed = claimed.or(() -> Optional.of(new ClaimedTimes(text, times.spans(text, date), outcomes)));
                if (claimed.get().hold(number)) {
                    checked++;
                } else {
                    left.put(number.to(), number);
                }
            }
            return left;
        }

        private static Findings.Unbound number(Passage passage, Numbers.Span number, Optional<String> reason) {
            return new Findings.Unbound(passage, number.from(), number.to(), reason);
        }

        private void excuse(Passage passage, NavigableMap<Integer, Numbers.Span> left) {
            for (Passage.NumberOk ok : passage.numberOk()) {
                Integer last = left.floorKey(ok.at());
                if (last == null) {
                    log.add(Claims.unused(ok.place(), "no number before it in its block leads to no fact"));
                } else {
                    unbound.add(number(passage, left.remove(last), Optional.of(ok.reason())));
                }
            }
        }
    }
}
