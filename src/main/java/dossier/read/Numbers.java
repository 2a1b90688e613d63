package dossier.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as plain decimals, and what looks like a number and is read as another one by this program or that. */
final class Numbers {
    /** What is longer is taken for words. */
    private static final int LONGEST = 200;

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,100}(\\.[0-9]{1,100})?");

    /** Octal, hexadecimal, binary, underscores, base sixty, exponents, infinity, not a number. */
    private static final Pattern NO_DECIMAL = Pattern.compile("[-+]?("
            + String.join(
                    "|",
                    "0[0-9]+(\\.[0-9]*)?",
                    "0x[0-9a-fA-F_]+",
                    "0o[0-7_]+",
                    "0b[01_]+",
                    "[0-9][0-9,.]*_[0-9_,.]*",
                    "[0-9]+(:[0-9]+)+",
                    "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)[eE][-+]?[0-9]+",
                    "\\.inf|\\.Inf|\\.INF|\\.nan|\\.NaN|\\.NAN")
            + ")");

    private Numbers() {}

    static Optional<BigDecimal> decimal(String written) {
        return DECIMAL.matcher(written).matches() && !isNoDecimal(written)
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }

    /** Whether a whole text looks like a number to a program, and is no plain decimal. */
    static boolean isNoDecimal(String written) {
        return written.length() <= LONGEST && NO_DECIMAL.matcher(written).matches();
    }

    /** Whether a text is a number alone, without a unit: such a value takes {@code unit:} and {@code scale:}. */
    static boolean isBare(String written) {
        return decimal(written.replace(",", "")).isPresent();
    }
}
