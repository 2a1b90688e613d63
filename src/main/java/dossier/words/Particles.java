package dossier.words;

import dossier.words.Phrases.Match;
import java.util.Optional;

/** The particles glued to a word in Korean, and the copula: 을, 에서는, 이었다. They are passed over; some tell a level. */
final class Particles {
    private static final int MOST = 3;
    private final Line line;

    Particles(Line line) {
        this.line = line;
    }

    /**
     * What is glued to a word, up to the word's end.
     *
     * @param role of the first that has one: "level", "until", "than", "of", "subject", "object", "not only"; empty where none
     *     has
     */
    record Glued(int to, String role) {}

    /** The particles that start at an index; nothing where another syllable stands there, or no particle at all. */
    Optional<Glued> at(int from) {
        String role = "";
        int at = from;
        for (int n = 0; n < MOST; n++) {
            Optional<Match> match = line.at("particles", at);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            role = role.isEmpty() ? match.get().worth() : role;
            at = match.get().to();
            if (!line.isHangul(at)) {
                return Optional.of(new Glued(at, role));
            }
        }
        return Optional.empty();
    }

    /** Behind the particles that start at an index; the index where none do. */
    int end(int from) {
        return at(from).map(Glued::to).orElse(from);
    }

    String role(int from) {
        return at(from).map(Glued::role).orElse("");
    }

    /** Whether a word ends here, but for its particles. */
    boolean isWordEnd(int at) {
        return !line.isHangul(at) || at(at).isPresent();
    }
}
