/**
 * Quantities and times in words, both ways, per language: one grammar reads them wherever they stand, one printer
 * writes them so that what it writes is read as what it was. The word lists are data, one file a language.
 */
package dossier.words;
