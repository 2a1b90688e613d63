package dossier.words;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Kind;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a fact's {@code value:}: exactly one quantity, and nothing else but the same amount in brackets. */
public final class Values {
    private static final int MOST_DIGITS = 300;

    private Values() {}

    /**
     * A value that was read.
     *
     * @param also the same amount in brackets
     * @param kind what its words tell of its kind
     */
    public record Read(Quantity quantity, Optional<Quantity> also, Optional<Kind> kind) {}

    /** A quantity in words, if they hold exactly one. */
    public static Optional<Quantity> quantity(Text words, Lexicon lexicon) {
        return read(words, lexicon, Optional.empty(), Optional.empty(), Optional.empty(), new Log())
                .map(Read::quantity);
    }

    /**
     * Reads a value.
     *
     * @param unit of a bare number
     * @param scale of a bare number: million
     * @param precision a half-width, or {@code exact}
     * @param log gets what is wrong with it, as {@code bad-quantity}
     */
    public static Optional<Read> read(
            Text words, Lexicon lexicon, Optional<Text> unit, Optional<Text> scale, Optional<Text> precision, Log log) {
        Text whole = words.strip();
        String text = whole.value();
        int bracket = text.endsWith(")") ? text.indexOf('(') : -1;
        int end = bracket < 0 ? text.length() : bracket;
        Optional<Reading> reading = one(whole.part(0, end).strip(), lexicon, log);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> full = completed(reading.get(), lexicon, unit, scale, log);
        Optional<BigDecimal> half = precision.flatMap(p -> precision(p, log));
        if (full.isEmpty() || half.isPresent() != precision.isPresent()) {
            return Optional.empty();
        }
        Optional<Quantity> also = Optional.empty();
        if (bracket >= 0) {
            Optional<Reading> other =
                    one(whole.part(bracket + 1, text.length() - 1).strip(), lexicon, log);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            also = Optional.of(Stated.of(other.get(), Optional.empty()));
        }
        return Optional.of(new Read(Stated.of(full.get(), half), also, kind(full.get())));
    }

    private static Optional<Reading> one(Text words, Lexicon lexicon, Log log) {
        String text = words.value();
        QuantityReader reader = new QuantityReader(text, lexicon);
        Optional<Phrases.Match> refused = refused(reader.low(), lexicon);
        if (refused.isPresent()) {
            return refuse(
                    words.part(refused.get().from(), refused.get().to()),
                    "'" + text.substring(refused.get().from(), refused.get().to()) + "' is no number",
                    refused.get().worth(),
                    log);
        }
        Optional<NumberCore> core = reader.first(0, text.length());
        if (core.isEmpty()) {
            return refuse(
                    words,
                    "'" + text + "' holds no number",
                    "write one as the source does: US$1.1 billion, nearly half; a statement goes under 'text:'",
                    log);
        }
        if (core.get().form() == NumberCore.Form.MALFORMED || isOdd(text, core.get())) {
            return refuse(
                    words,
                    "'" + text + "' is no number as it is written in English",
                    "write a decimal: 1,234.5 or 1234.5",
                    log);
        }
        Reading reading = reader.read(0, text.length()).orElseThrow();
        if (reading.contradictsItself()) {
            return refuse(
                    words, "'" + text + "' is bounded in two ways at once", "keep the one that the source means", log);
        }
        if (!text.substring(0, reading.from()).isBlank()) {
            Text left = words.part(0, reading.from()).strip();
            return refuse(
                    left,
                    "'" + left + "' before the number cannot be read",
                    "write the number and its unit alone",
                    log);
        }
        if (!text.substring(reading.to()).isBlank()) {
            Text left = words.part(reading.to(), text.length()).strip();
            return refuse(
                    left,
                    "'" + left + "' behind '" + text.substring(0, reading.to()).strip() + "' cannot be read",
                    isNoun(left) ? noun(left.toString()) : "a value is one quantity: a number and its unit",
                    log);
        }
        if (reading.figure().nominal().precision() > MOST_DIGITS) {
            return refuse(words, "a number of more than " + MOST_DIGITS + " digits", "", log);
        }
        return Optional.of(reading);
    }

    /** Whether it looks like what is counted: one word, or two. */
    private static boolean isNoun(Text left) {
        return left.toString().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && left.toString().split(" ").length <= 2;
    }

    /** The entry that lets it be counted. */
    private static String noun(String noun) {
        String id = noun.matches("[a-z -]+") ? noun.replace(' ', '-') : "counted";
        return "name what is counted in content/measures.yaml: 'measures: {" + id + ": {label: " + noun + ", units: {"
                + id + ": [" + noun + "]}}}'";
    }

    private static Optional<Phrases.Match> refused(String low, Lexicon lexicon) {
        for (int i = 0; i < low.length(); i++) {
            boolean start = i == 0 || !Character.isLetter(low.charAt(i - 1));
            Optional<Phrases.Match> match = start ? lexicon.list("refused").at(low, i) : Optional.empty();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** 010, 0x1F, 1_000, 1e9, 12:30. */
    private static boolean isOdd(String text, NumberCore core) {
        boolean leadingZero = text.charAt(core.from()) == '0'
                && core.to() - core.from() > 1
                && Character.isDigit(text.charAt(core.from() + 1));
        char next = core.to() < text.length() ? text.charAt(core.to()) : ' ';
        boolean exponent = (next == 'e' || next == 'E' || next == 'x')
                && core.to() + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(core.to() + 1));
        return leadingZero || exponent || next == '_' || next == ':';
    }

    private static Optional<Reading> refuse(Text where, String message, String hint, Log log) {
        log.add(Code.BAD_QUANTITY, where.place(), message, hint);
        return Optional.empty();
    }

    private static Optional<Reading> completed(
            Reading reading, Lexicon lexicon, Optional<Text> unit, Optional<Text> scale, Log log) {
        int places = 0;
        if (scale.isPresent()) {
            Optional<Phrases.Match> match =
                    lexicon.list("scales").whole(Line.lower(scale.get().value()));
            if (match.isEmpty()) {
                return refuse(
                        scale.get(),
                        "no scale '" + scale.get() + "'",
                        "write thousand, million, billion or trillion",
                        log);
            }
            places = match.get().number();
        }
        if (unit.isEmpty()) {
            return Optional.of(reading.with(reading.unit(), places));
        }
        Optional<Unit> named = unit(unit.get().value(), lexicon);
        if (named.isEmpty()) {
            return refuse(
                    unit.get(),
                    "no unit '" + unit.get() + "'",
                    "write %, a currency (US$, won), or the id or a name of a unit in content/measures.yaml",
                    log);
        }
        if (!reading.unit().equals(Unit.NONE) && !reading.unit().equals(named.get())) {
            return refuse(unit.get(), "the value has another unit of its own", "keep one of the two", log);
        }
        return Optional.of(reading.with(named.get(), places));
    }

    /** A unit by its name, its sign or its id. */
    static Optional<Unit> unit(String name, Lexicon lexicon) {
        String low = Line.lower(name);
        Optional<Phrases.Match> currency = lexicon.list("currencies before")
                .whole(low)
                .or(() -> lexicon.list("currencies behind").whole(low));
        if (currency.isPresent()) {
            return currency.map(m -> Unit.of(lexicon.currency(m.worth())));
        }
        if (lexicon.list("per cent").whole(low).isPresent()) {
            return Optional.of(Unit.PERCENT);
        }
        if (lexicon.list("points").whole(low).isPresent()) {
            return Optional.of(Unit.POINTS);
        }
        if (low.equals("ratio") || low.equals("times")) {
            return Optional.of(Unit.RATIO);
        }
        return lexicon.units()
                .whole(low)
                .map(m -> Unit.of(m.worth()))
                .or(() -> lexicon.hasUnit(name) ? Optional.of(Unit.of(name)) : Optional.empty());
    }

    private static Optional<BigDecimal> precision(Text words, Log log) {
        if (words.value().equals("exact")) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (words.value().matches("[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return Optional.of(new BigDecimal(words.value()));
        }
        log.add(
                Code.BAD_QUANTITY,
                words.place(),
                "'" + words + "' is no precision",
                "write 'exact', or a half-width as a decimal in base units");
        return Optional.empty();
    }

    private static Optional<Kind> kind(Reading reading) {
        if (reading.shape() == Reading.Shape.FRACTION) {
            return Optional.of(Kind.SHARE);
        }
        Unit unit = reading.unit();
        if (unit.equals(Unit.RATIO)) {
            return Optional.of(Kind.RATIO);
        }
        if (unit.isCurrency()) {
            return Optional.of(Kind.AMOUNT);
        }
        return unit.isDimensionless() || unit.powers().size() > 1 ? Optional.empty() : Optional.of(Kind.COUNT);
    }
}
