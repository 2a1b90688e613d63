package dossier.model;

/** What sort of number a fact is: it decides what "doubled", "%" and the words of direction mean beside it. */
public enum Kind {
    AMOUNT,
    COUNT,
    SHARE,
    GROWTH,
    BALANCE,
    RATIO,
    RATE,
    STOCK;

    /** Whether a number of this kind may be below 0. */
    public boolean signed() {
        return this == GROWTH || this == BALANCE;
    }
}
