package dossier.check;

/**
 * Words that would pass.
 *
 * @param from the index of the first character that they stand in for
 * @param to the index behind the last
 */
record Offer(int from, int to, String words) {}
