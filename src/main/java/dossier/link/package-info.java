/**
 * A Draft into a Site: names resolved, words read as quantities and times, values computed, and the record of what is
 * used where.
 */
package dossier.link;
