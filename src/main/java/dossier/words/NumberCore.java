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
 */
record NumberCore(int from, int to, BigDecimal value, BigDecimal step, Form form) {
    /** How a number is written. */
    enum Form {
        DIGITS,
        WORD,
        FRACTION,
        MULTIPLE,
        /** Digits that no number is written with: 12,34,567. */
        MALFORMED
    }
}
