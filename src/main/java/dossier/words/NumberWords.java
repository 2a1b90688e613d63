package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads whole numbers in words: "seventeen", "three hundred and five", "two dozen". */
final class NumberWords {
    private static final int HUNDRED = 100;

    private final Line line;

    NumberWords(Line line) {
        this.line = line;
    }

    /** "seventeen", "twenty-one", "three hundred and five", "two dozen", "a" before a scale. */
    Optional<NumberCore> at(int i) {
        Optional<NumberCore> first = below100(i);
        if (first.isEmpty()) {
            return beforeScale(i);
        }
        Optional<Match> times = line.at("number scales", line.gap(first.get().to()));
        int to = times.map(Match::to).orElse(first.get().to());
        BigDecimal value = first.get()
                .value()
                .multiply(new BigDecimal(times.map(Match::number).orElse(1)));
        int next = line.at("and", line.skip(to)).map(m -> line.skip(m.to())).orElse(line.skip(to));
        boolean hundreds = value.intValue() >= HUNDRED && value.intValue() % HUNDRED == 0 && next > to;
        Optional<NumberCore> more = hundreds ? below100(next) : Optional.empty();
        return Optional.of(new NumberCore(
                i,
                more.map(NumberCore::to).orElse(to),
                value.add(more.map(NumberCore::value).orElse(BigDecimal.ZERO)),
                BigDecimal.ONE,
                Form.WORD));
    }

    private Optional<NumberCore> below100(int i) {
        Optional<Match> match = line.at("numbers", i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int value = match.get().number();
        boolean tens = value >= 20 && value <= 90 && value % 10 == 0;
        Optional<Match> ones = tens
                ? line.at("numbers", line.gap(match.get().to())).filter(o -> o.number() > 0 && o.number() < 10)
                : Optional.empty();
        return Optional.of(new NumberCore(
                i,
                ones.orElse(match.get()).to(),
                BigDecimal.valueOf(value + ones.map(Match::number).orElse(0)),
                BigDecimal.ONE,
                Form.WORD));
    }

    /** "a million": the article counts as one. */
    private Optional<NumberCore> beforeScale(int i) {
        Optional<Match> article = line.at("articles", i);
        int next = article.map(a -> line.gap(a.to())).orElse(-1);
        return line.at("scales", next)
                .filter(m -> m.to() - m.from() > 2)
                .map(m -> new NumberCore(i, article.get().to(), BigDecimal.ONE, BigDecimal.ONE, Form.WORD));
    }
}
