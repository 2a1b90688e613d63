package dossier.words;

import java.math.BigDecimal;

/**
 * A number by itself, before its scale and unit.
 *
 * @param from the index of its first character
 * @param to the index behind its last
 * @param value of a fraction in words, per cent
 * @param step the worth of one step of its last digit
 * @param form how it is written
 * @param places the power of ten of the scale that it holds, as Korean numbers do: 3.3조 is 3.3 and 12
 */
record NumberCore(int from, int to, BigDecimal value, BigDecimal step, Form form, int places) {
    NumberCore(int from, int to, BigDecimal value, BigDecimal step, Form form) {
        this(from, to, value, step, form, 0);
    }

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORD,
        FRACTION,
        MULTIPLE,
        /** A multiple with decimals: 2.5 times. */
        TIMES,
        ORDINAL,
        /** Tenths and hundredths, as of a batting average: 3할 7푼; its value is per cent. */
        TENTHS,
        /** Digits that no number is written with: 12,34,567. */
        MALFORMED
    }
}
