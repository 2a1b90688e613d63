package dossier.model;

import java.util.Optional;

/**
 * When a fact holds, or when something happened.
 *
 * @param asOf whether it is a moment at which something was counted, rather than a period over which it was
 * @param inferred what of it no source prints ({@code year}), because it is, or is counted from, a date that was inferred
 */
public record Time(Period period, boolean asOf, Optional<String> inferred) {}
