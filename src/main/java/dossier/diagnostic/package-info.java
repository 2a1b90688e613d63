/**
 * Where something is, what is wrong with it, and how that is told. Everything else may import this room; it imports nothing.
 */
package dossier.diagnostic;
