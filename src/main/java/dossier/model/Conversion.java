package dossier.model;

import java.util.Optional;

/**
 * A fact's quantity in another unit.
 *
 * @param rate the id of the fact by which it was reckoned; empty where its source itself gives it, in brackets, or it is
 *     a matter of the unit alone
 */
public record Conversion(Quantity quantity, Optional<String> rate) {}
