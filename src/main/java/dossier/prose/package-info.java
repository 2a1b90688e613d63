/**
 * Markdown, parsed once: into the segments that pages show and the passages in which numbers are read, each with its
 * place in the author's file. Nobody else writes markup, and nobody else knows the parser.
 */
package dossier.prose;
