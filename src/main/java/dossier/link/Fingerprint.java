package dossier.link;

import dossier.model.SignOff;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody sees who holds a fact against its evidence, as digests: 32 bits are enough to tell that something has
 * changed, and short enough to stand in a file that people read.
 *
 * @param fact its label, value, time and nature
 * @param evidence who says so, where and in which words; of a computed fact its formula
 * @param words the sentences that claim it
 */
public record Fingerprint(String fact, String evidence, String words) {
    /** What is another than in a fingerprint as it was written down. */
    Set<SignOff.Change> since(String saw) {
        String[] parts = saw.split("-");
        Set<SignOff.Change> changed = EnumSet.noneOf(SignOff.Change.class);
        if (!parts[0].equals(fact)) {
            changed.add(SignOff.Change.FACT);
        }
        if (!parts[1].equals(evidence)) {
            changed.add(SignOff.Change.EVIDENCE);
        }
        if (!parts[2].equals(words)) {
            changed.add(SignOff.Change.WORDS);
        }
        return changed;
    }

    /** As it is written down: three digests with hyphens between them. */
    @Override
    public String toString() {
        return fact + "-" + evidence + "-" + words;
    }
}
