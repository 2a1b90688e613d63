/**
 * A briefing into pages: {@link Pages} is the way in. What templates see are small records of strings, made here; a
 * template reads no file, calls no method, and content is never read as a template.
 */
package dossier.render;
