package dossier.words;

import dossier.model.Passage;
import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers in a passage that need a fact. */
public final class Numbers {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final List<String> UNITS =
            List.of("scales", "basis points", "points", "per cent", "currencies behind");
    /** Marks between two numbers that are one: 2-1, 10:30, 24/7. */
    private static final String JOINTS = "-–:/";

    private final Line line;
    private final NumberReader reader;
    private final NumberNames names;

    private Numbers(Passage passage, Lexicon lexicon) {
        this.line = new Line(passage.text().value(), lexicon);
        this.reader = new NumberReader(line);
        this.names = new NumberNames(line);
    }

    /** A number, with its currency, scale and unit: indexes into the passage's text. */
    public record Span(int from, int to) {}

    /**
     * Every token with a digit, number words above ten, fractions and multiples in words; not digits inside a name,
     * idioms, or the names of site.yaml. A date is one span, as the times of the same text are.
     */
    public static List<Span> in(Passage passage, Lexicon lexicon) {
        return new Numbers(passage, lexicon).find();
    }

    private List<Span> find() {
        List<TimeSpan> times = line.lexicon().times().spans(line.text(), Optional.empty());
        List<Span> found = new ArrayList<>();
        int time = 0;
        int i = 0;
        while (i < line.length()) {
            int name = names.end(i);
            if (name > i) {
                i = name;
                continue;
            }
            while (time < times.size() && times.get(time).from() < i) {
                time++;
            }
            if (time < times.size() && times.get(time).from() == i) {
                TimeSpan span = times.get(time);
                if (counts(span) && !names.holds(span.from(), span.to())) {
                    found.add(new Span(span.from(), span.to()));
                }
                i = span.to();
            } else {
                i = isStart(i) ? number(i, found) : i + 1;
            }
        }
        return found;
    }

    private boolean isStart(int i) {
        return line.isDigit(i) ? !line.isDigit(i - 1) : line.isWordStart(i);
    }

    /** A length in words such as "three years" needs no fact; nor has a decade, or "a year earlier". */
    private boolean counts(TimeSpan span) {
        boolean digits = line.text().substring(span.from(), span.to()).chars().anyMatch(Character::isDigit);
        boolean decade = line.low().startsWith("0s", span.to() - 2);
        return digits && !decade && !span.offset();
    }

    /** Notes the number that starts here, if it needs a fact, and gives the index behind it. */
    private int number(int i, List<Span> found) {
        Optional<Match> idiom = idiom(i);
        if (idiom.isPresent()) {
            return idiom.get().to();
        }
        Optional<NumberCore> core = reader.at(i);
        int phone = names.phone(i);
        if (core.isEmpty() || phone > i) {
            return Math.max(phone, i + 1);
        }
        NumberCore c = core.get();
        if (names.holds(c.from(), c.to())) {
            return pastRange(c.to());
        }
        if (isSmall(c) || c.form() == Form.ORDINAL) {
            return c.to();
        }
        int from = line.before("currencies before", i).map(Match::from).orElse(i);
        int to = withUnit(joined(c));
        found.add(new Span(from, to));
        return to;
    }

    /** "third party", and "a third party". */
    private Optional<Match> idiom(int i) {
        if (!line.isWordStart(i)) {
            return Optional.empty();
        }
        int behind = line.at("articles", i).map(a -> line.gap(a.to())).orElse(-1);
        return line.at("no number", i).or(() -> line.at("no number", behind));
    }

    /** Of "aged 25 to 34" and "pp. 12-14" behind the second number. */
    private int pastRange(int end) {
        int number =
                line.at("range", line.skip(end)).map(r -> line.skip(r.to())).orElse(end);
        return line.isDigit(number) ? reader.at(number).map(NumberCore::to).orElse(end) : end;
    }

    /** Words up to ten are prose: "three items". */
    private boolean isSmall(NumberCore c) {
        boolean scaled = line.starts("scales", line.join(c.to()));
        return c.form() == Form.WORD && !scaled && c.value().compareTo(TEN) <= 0;
    }

    /** Past what is glued to it by a mark between digits. */
    private int joined(NumberCore c) {
        int to = c.to();
        while (line.isDigit(to - 1) && JOINTS.indexOf(line.charAt(to)) >= 0 && line.isDigit(to + 1)) {
            to = reader.at(to + 1).map(NumberCore::to).orElse(to + 1);
        }
        return to;
    }

    private int withUnit(int end) {
        int to = end;
        for (String list : UNITS) {
            to = line.at(list, line.join(to)).map(Match::to).orElse(to);
        }
        return line.lexicon()
                .units()
                .at(line.low(), line.join(to))
                .map(Match::to)
                .orElse(to);
    }
}
