/** The published record: what a briefing knows, as JSON, CSV and a Data Package, for machines. */
package dossier.ledger;
