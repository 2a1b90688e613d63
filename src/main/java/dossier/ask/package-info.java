/** Questions about a briefing: what a fact rests on, and what rests on it. */
package dossier.ask;
