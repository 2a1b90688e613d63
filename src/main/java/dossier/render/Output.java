package dossier.render;

/**
 * One file of the site.
 *
 * @param path relative to {@code site/}, with slashes
 */
public record Output(String path, byte[] bytes) {}
