/**
 * The preview: a briefing in the browser while it is written. A server for this machine alone, and a watch over the files.
 */
package dossier.serve;
