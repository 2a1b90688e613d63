/**
 * Arithmetic with what facts say: formulas are parsed, and reckoned with units and intervals, so that a result claims
 * no more than its inputs bear. The way in is {@link dossier.reckon.Formula} and {@link dossier.reckon.Reckoner}.
 */
package dossier.reckon;
