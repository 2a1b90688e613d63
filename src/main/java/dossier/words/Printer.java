package dossier.words;

import dossier.model.Bound;
import dossier.model.Fact;
import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.model.Value;
import dossier.words.PrinterUnits.Style;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts quantities into words: a stated one as it was stated, a computed one no finer than its interval allows. What it
 * prints agrees with what it printed.
 */
public final class Printer {
    private final Map<Language, PrinterUnits> units = new EnumMap<>(Language.class);

    /** @param measures those whose units it can name */
    public Printer(Collection<Measure> measures) {
        Map<String, List<String>> nouns = new HashMap<>();
        measures.forEach(m -> nouns.putAll(m.units()));
        for (Language language : Language.values()) {
            units.put(language, new PrinterUnits(language, new PrinterWords(language.tag()), Map.copyOf(nouns)));
        }
    }

    /** A figure in two parts: {@code more than}, {@code 7m}. Where a bound stands behind, it is all figure. */
    public record Tile(String hedge, String figure) {
        @Override
        public String toString() {
            return hedge.isEmpty() ? figure : hedge + " " + figure;
        }
    }

    /** What a fact says: its number, its date, its statement. */
    public String words(Fact fact, Language language) {
        return words(fact.value(), language);
    }

    /** The same of a value that a fact has, or had. */
    public String words(Value value, Language language) {
        if (value instanceof Value.Statement s) {
            return s.text();
        }
        if (value instanceof Value.Moment m) {
            return period(m.time().period(), language);
        }
        if (value instanceof Value.Series series) {
            return PrinterWords.fill(
                    words(language).first("values", series.facts().size() == 1 ? "one" : "many"),
                    Integer.toString(series.facts().size()));
        }
        Value.Number n = (Value.Number) value;
        return isSaidIn(n, language)
                ? n.written()
                : words(n.quantity(), n.written().isEmpty(), language);
    }

    /** Whether a value as it was written can stand in a text of a language: it has its words and its unit. */
    private static boolean isSaidIn(Value.Number n, Language language) {
        String written = n.written();
        boolean hangul = written.chars().anyMatch(c -> TimeWords.isHangul((char) c));
        boolean latin = written.chars().anyMatch(c -> Character.isLetter(c) && c < 0x250);
        boolean symbol = written.chars().anyMatch(c -> c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL);
        if (written.isEmpty()
                || !hangul && !latin && !symbol && !n.quantity().unit().equals(Unit.NONE)) {
            return false;
        }
        return language == Language.KO ? hangul || !latin : !hangul;
    }

    /** A fact's amount in another unit: the one in its brackets is stated as the fact is, any other computed. */
    public String inUnit(Fact fact, Quantity amount, Language language) {
        boolean stated =
                !fact.isComputed() && fact.also().filter(amount::equals).isPresent();
        return words(amount, !stated, language);
    }

    /** A quantity in words: {@code about US$720 million}, {@code more than 7 million users}. */
    public String words(Quantity q, boolean computed, Language language) {
        PrinterFigure f = computed ? PrinterFigure.computed(q) : PrinterFigure.stated(q);
        return bound(f, units.get(language).figure(f, q.unit(), Style.FULL), language);
    }

    /** For key figures, short: {@code US$1.1bn}, {@code more than} {@code 7m}. The nouns of measures are left out. */
    public Tile tile(Fact fact, Language language) {
        if (!(fact.value() instanceof Value.Number n)) {
            return new Tile("", words(fact, language));
        }
        boolean computed = n.written().isEmpty();
        PrinterFigure f = computed ? PrinterFigure.computed(n.quantity()) : PrinterFigure.stated(n.quantity());
        String hedge = f.bound() == Bound.BETWEEN ? "" : bound(f, "", language).strip();
        if (isSaidIn(n, language) && n.written().chars().noneMatch(Character::isDigit)) {
            boolean starts = !hedge.isEmpty() && n.written().startsWith(hedge + " ");
            return starts ? new Tile(hedge, n.written().substring(hedge.length() + 1)) : new Tile("", n.written());
        }
        boolean rise = fact.kind().filter(k -> k == Kind.GROWTH).isPresent()
                && f.number().signum() > 0;
        String figure =
                (rise ? "+" : "") + units.get(language).figure(f, n.quantity().unit(), Style.SHORT);
        return language == Language.KO ? new Tile("", bound(f, figure, language)) : new Tile(hedge, figure);
    }

    /**
     * A quantity as so many of a power of ten, without its unit, as it stands on an axis: {@code 75.7}, {@code about 720},
     * {@code more than 7}. Per cent keeps its sign.
     */
    public String counted(Quantity q, boolean computed, int power, Language language) {
        PrinterFigure f = computed ? PrinterFigure.computed(q) : PrinterFigure.stated(q);
        return bound(f, units.get(language).counted(f, q.unit(), power), language);
    }

    private String bound(PrinterFigure f, String figure, Language language) {
        return f.bound() == Bound.BETWEEN
                ? figure
                : PrinterWords.fill(words(language).first("bound", f.bound().id()), figure);
    }

    private PrinterWords words(Language language) {
        return units.get(language).words();
    }

    /**
     * What a quantity may be, with its unit: {@code 1.05 to 1.15 billion dollars}, {@code above 7 million users}. Empty
     * where it has no end.
     */
    public String interval(Quantity q, Language language) {
        return interval(q, language, Style.SPELLED);
    }

    /** The same without currency or noun: {@code 673 to 775 million}. Per cent keeps its sign. */
    public String range(Quantity q, Language language) {
        return interval(q, language, Style.BARE);
    }

    private String interval(Quantity q, Language language, Style style) {
        Interval i = PrinterFigure.shown(q.interval());
        if (i.isEndless()) {
            return "";
        }
        boolean point = i.isFinite() && i.low().compareTo(i.high()) == 0;
        Optional<BigDecimal> second = i.isFinite() && !point ? Optional.of(i.high()) : Optional.empty();
        BigDecimal first = i.low() != null ? i.low() : i.high();
        PrinterFigure ends = new PrinterFigure(Bound.BETWEEN, first, second, BigDecimal.ZERO);
        String figure = units.get(language).figure(ends, q.unit(), style);
        if (point) {
            return figure;
        }
        if (i.isFinite()) {
            String open = i.lowOpen() && i.highOpen() ? "both" : i.lowOpen() ? "low" : i.highOpen() ? "high" : "";
            return open.isEmpty() ? figure : figure + words(language).first("left-out", open);
        }
        boolean above = i.low() != null;
        String open = (above ? i.lowOpen() : i.highOpen()) ? "open" : "closed";
        return PrinterWords.fill(words(language).first(above ? "above" : "below", open), figure);
    }

    /** All digits of a figure, for sums: {@code 724.3 million}. At most twelve. */
    public String ledger(BigDecimal value, Language language) {
        return units.get(language).scaled(value.round(new MathContext(12, RoundingMode.HALF_UP)));
    }

    /** A number with its thousands parted by commas: {@code 1,321.5}. */
    public String number(BigDecimal value) {
        return PrinterUnits.digits(value, 0, 0);
    }

    /** A time: {@code 2024 to 2026}, {@code November 2023}, {@code 15 March 2024}. */
    public String period(Period period, Language language) {
        return Dates.words(period, language);
    }

    /** A length of time: {@code three years}. */
    public String duration(TimeLength length, Language language) {
        return Dates.words(length, language);
    }
}
