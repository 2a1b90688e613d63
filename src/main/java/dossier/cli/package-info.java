/**
 * The command line: one class a command, none with logic of its own. Here alone a terminal is spoken to, the environment
 * is read and the program ends.
 */
package dossier.cli;
