/**
 * The files of a site into a Draft: YAML, front matter, Markdown and the palette, each value with the place where it
 * stands. What one file says hangs on its own bytes and the site's first language alone.
 */
package dossier.read;
