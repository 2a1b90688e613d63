/**
 * The rules by which an author can be wrong, what came of them, and which wordings would pass. {@link
 * dossier.check.Checker} holds the list.
 */
package dossier.check;
