package dossier.check;

import dossier.model.Kind;
import dossier.model.Nature;
import dossier.model.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A fact that a number in the words of a source may be.
 *
 * @param about the words that seem to say what is counted; empty where there are none
 * @param label of the fact, made of them
 * @param value as a fact writes it: the number with its sign, its unit and its bound
 * @param quantity what is read of the value
 * @param interval what it may be by that, in words
 * @param kind where the words tell it and the value alone does not
 * @param nature where the sentence tells of what is not settled
 * @param time in the words of the text
 * @param asOf whether it is a moment
 * @param quote the sentence in which it stands
 * @param unsure what could not be read, in sentences for its author
 */
public record FactProposal(
        String about,
        String label,
        String value,
        Quantity quantity,
        String interval,
        Optional<Kind> kind,
        Optional<Nature> nature,
        Optional<String> time,
        boolean asOf,
        String quote,
        List<String> unsure) {
    public FactProposal {
        unsure = List.copyOf(unsure);
    }
}
