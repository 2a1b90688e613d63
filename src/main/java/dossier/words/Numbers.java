package dossier.words;

import dossier.model.Passage;
import dossier.words.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers in a passage that need a fact. */
public final class Numbers {
    private static final int TEN = 10;
    private final String text;
    private final Lexicon lexicon;
    private final NumberReader reader;
    private final String low;

    private Numbers(Passage passage, Lexicon lexicon) {
        this.text = passage.text().value();
        this.lexicon = lexicon;
        this.reader = new NumberReader(text, lexicon);
        this.low = reader.low();
    }

    /** A number, with its scale and unit: indexes into the passage's text. */
    public record Span(int from, int to) {}

    /**
     * Every token with a digit, number words above ten, fractions and multiples in words; not digits inside a name,
     * idioms, or the names of site.yaml. A date is one span, as the times of the same text are.
     */
    public static List<Span> in(Passage passage, Lexicon lexicon) {
        return new Numbers(passage, lexicon).find();
    }

    private List<Span> find() {
        List<TimeSpan> times = lexicon.times().spans(text, Optional.empty());
        List<Span> found = new ArrayList<>();
        int time = 0;
        int i = 0;
        while (i < text.length()) {
            while (time < times.size() && times.get(time).to() <= i) {
                time++;
            }
            if (time < times.size() && times.get(time).from() <= i) {
                TimeSpan span = times.get(time);
                if (counts(span) && !isName(span.from(), span.to())) {
                    found.add(new Span(span.from(), span.to()));
                }
                i = span.to();
                continue;
            }
            Optional<Integer> end = starts(i) ? end(i) : Optional.empty();
            if (end.isPresent() && end.get() < 0) {
                i = -end.get();
            } else if (end.isPresent()) {
                int start = lexicon.list("currencies before")
                        .before(low, i)
                        .map(Match::from)
                        .orElse(i);
                found.add(new Span(start, end.get()));
                i = end.get();
            } else {
                i++;
            }
        }
        return found;
    }

    /** A length in words such as "three years" needs no fact; nor has a decade, or "a year earlier". */
    private boolean counts(TimeSpan span) {
        boolean digits = text.substring(span.from(), span.to()).chars().anyMatch(Character::isDigit);
        boolean decade = low.startsWith("0s", span.to() - 2);
        return digits && !decade && !span.offset();
    }

    private boolean starts(int i) {
        return reader.isDigit(i) ? i == 0 || !reader.isDigit(i - 1) : reader.isWordStart(i);
    }

    /** Behind the number that starts here; negative behind what is none, to be passed over. */
    private Optional<Integer> end(int i) {
        Optional<Match> idiom = reader.isWordStart(i) ? idiom(i) : Optional.empty();
        if (idiom.isPresent()) {
            return Optional.of(-idiom.get().to());
        }
        Optional<NumberCore> core = reader.at(i);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        NumberCore c = core.get();
        if (isName(c.from(), c.to())) {
            return Optional.of(-pastRange(c.to()));
        }
        if (isSmall(c) || c.form() == NumberCore.Form.ORDINAL) {
            return Optional.of(-c.to());
        }
        return Optional.of(withUnit(c.to()));
    }

    /** "third party", and "a third party". */
    private Optional<Match> idiom(int i) {
        int article = low.startsWith("a ", i) || low.startsWith("a-", i) ? 2 : low.startsWith("an ", i) ? 3 : 0;
        return lexicon.list("no number")
                .at(low, i)
                .or(() -> article == 0
                        ? Optional.empty()
                        : lexicon.list("no number").at(low, i + article));
    }

    /** Of "aged 25 to 34" behind the second number. */
    private int pastRange(int end) {
        Optional<Match> range = lexicon.list("range").at(low, next(end));
        int number = range.map(r -> next(r.to())).orElse(end);
        return range.isPresent() && reader.isDigit(number)
                ? reader.at(number).orElseThrow().to()
                : end;
    }

    /** Words up to ten are prose: "three items". */
    private boolean isSmall(NumberCore c) {
        boolean scaled = lexicon.list("scales").at(low, next(c.to())).isPresent();
        return c.form() == NumberCore.Form.WORD && !scaled && c.value().intValue() <= TEN;
    }

    private boolean isWordEnd(int i) {
        return i >= low.length() || !Character.isLetterOrDigit(low.charAt(i));
    }

    private int withUnit(int end) {
        int to = end;
        for (String list : new String[] {"scales", "per cent", "points", "currencies behind"}) {
            Optional<Match> match = lexicon.list(list).at(low, next(to));
            to = match.map(Match::to).orElse(to);
        }
        return lexicon.units().at(low, next(to)).map(Match::to).orElse(to);
    }

    private int next(int i) {
        return i < low.length() && (low.charAt(i) == ' ' || low.charAt(i) == '\u00a0' || low.charAt(i) == '-')
                ? i + 1
                : i;
    }

    /** COVID-19, 5G, section 4, a decade, and the names that site.yaml lists. */
    private boolean isName(int from, int to) {
        for (String name : lexicon.names()) {
            int at = text.indexOf(name, Math.max(0, to - name.length()));
            if (at >= 0 && at <= from && at + name.length() >= to) {
                return true;
            }
        }
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char beyond = from > 1 ? text.charAt(from - 2) : ' ';
        boolean glued = isLatin(before) || before == '-' && Character.isLetter(beyond);
        boolean letter = to < text.length()
                && isLatin(text.charAt(to))
                && lexicon.list("scales").at(low, to).isEmpty()
                && lexicon.list("currencies behind").at(low, to).isEmpty()
                && !low.startsWith("x", to)
                && !low.startsWith("pp", to)
                && reader.isDigit(to - 1)
                && !isOrdinalEnd(to);
        return glued && reader.isDigit(from)
                || letter
                || from > 1
                        && before == ' '
                        && reader.isDigit(from)
                        && lexicon.list("name before").endsBefore(low, from - 1);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x1100;
    }

    private boolean isOrdinalEnd(int to) {
        return low.startsWith("st", to)
                || low.startsWith("nd", to)
                || low.startsWith("rd", to)
                || low.startsWith("th", to);
    }
}
