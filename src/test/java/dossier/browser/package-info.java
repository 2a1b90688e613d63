/** The site as a reader has it: in a browser, from the root of a host, from a folder below it, and from the disk. */
package dossier.browser;
