package dossier.diagnostic;

/**
 * Other words for a stretch of a file.
 *
 * @param place what is replaced; a point where words are put in
 */
public record Edit(Place place, String words) {}
