/**
 * The site onto disk: built whole beside the old one, then swapped for it. Nothing that an earlier build did not write is
 * replaced or removed, and a build that is killed at any point leaves the old site or the new one.
 */
package dossier.write;
