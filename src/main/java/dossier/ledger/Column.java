package dossier.ledger;

import java.util.function.Function;

/**
 * A column of a CSV, and its field in the Data Package.
 *
 * @param type of the Table Schema: string, number, integer, boolean
 * @param description what stands in it, in one line
 * @param of the value of a row; empty where it has none
 */
record Column<R>(String name, String type, String description, Function<R, String> of) {}
