package dossier.words;

/** A stretch of a text: indexes of its first character, and behind its last. */
public record Stretch(int from, int to) {}
