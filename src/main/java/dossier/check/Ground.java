package dossier.check;

import dossier.model.Nature;
import dossier.model.Period;
import dossier.model.Value;
import java.util.Optional;

/**
 * What a claim stands on: all that its check sees of the fact. Where the fact is written is no part of it, so that a claim
 * need not be checked again when lines above its fact change.
 *
 * @param fact the id of the fact
 * @param time when it holds
 * @param target what a claim of a number is held against; empty where this is no number, or not to be told in its unit
 * @param open what the fact is as long as it is not settled; empty for a computed fact, and where nothing is said of it
 * @param confidential whether a source of it is
 */
record Ground(
        String fact,
        Value value,
        Optional<Period> time,
        Optional<Target> target,
        Optional<Nature> open,
        boolean confidential) {}
