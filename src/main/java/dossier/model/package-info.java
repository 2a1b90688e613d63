/**
 * What a briefing is: facts with their quantities, times and evidence, and the notes, charts and checks that use them.
 * Immutable values, true on paper. Nothing here reads a file, a language or a clock.
 */
package dossier.model;
