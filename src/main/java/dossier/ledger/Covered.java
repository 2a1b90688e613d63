package dossier.ledger;

/**
 * How far a briefing is checked.
 *
 * @param numbers all numbers that need a fact
 * @param checked those that lead to one and agree with it
 * @param cited statements that are cited, not checked
 */
public record Covered(int numbers, int checked, int cited) {}
