/**
 * Dossier: a folder of sourced facts and notes into a briefing site, every number checked against its evidence.
 *
 * <p>The way through is {@link dossier.Dossier}, five functions in a row: {@link dossier.read} makes a draft of the files,
 * {@link dossier.link} a site of the draft, {@link dossier.check} looks for what is wrong with it, {@link dossier.render}
 * makes pages, {@link dossier.write} puts them on disk. They speak of {@link dossier.model} and complain in
 * {@link dossier.diagnostic}.
 */
package dossier;
