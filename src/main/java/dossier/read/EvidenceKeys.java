package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.read.Draft.EvidenceDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who says so: keys of the fact for one piece of evidence, or a list of pieces. */
final class EvidenceKeys {
    /** The keys, for the forms of whatever has evidence. */
    static final List<String> ALL = List.of("source", "at", "quote", "file", "sha256", "evidence");

    private static final List<String> ONE = List.of("source", "at", "quote", "file", "sha256");
    private static final Form PIECE =
            Form.of("a piece of evidence", List.of("source"), List.of("at", "quote", "file", "sha256"));

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private EvidenceKeys() {}

    /** Tells where the list stands beside one of the keys that it takes the place of. */
    static void checkTogether(Fields fields) {
        if (fields.hasOwn("evidence")) {
            ONE.forEach(key -> Entries.notTogether(
                    fields, List.of("evidence", key), "write it into the list, as a key of a piece of evidence"));
        }
    }

    /** The pieces of evidence, its own or by default; none where there is no source, or it cannot be read. */
    static List<EvidenceDraft> read(Fields fields) {
        boolean ownKeys = ONE.stream().anyMatch(fields::hasOwn);
        if (fields.hasOwn("evidence") || !ownKeys && fields.has("evidence")) {
            return fields.get("evidence", Reading.list(EvidenceKeys::piece)).orElse(List.of());
        }
        return fields.has("source") ? one(fields).map(List::of).orElse(List.of()) : List.of();
    }

    private static Optional<EvidenceDraft> piece(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).flatMap(map -> {
            Fields fields = Fields.of(PIECE, map, map.place(), log);
            return one(fields).filter(e -> fields.isSound());
        });
    }

    private static Optional<EvidenceDraft> one(Fields fields) {
        Optional<Text> source = fields.get("source", Reading.text());
        Optional<Text> at = fields.get("at", Reading.text());
        Optional<Text> quote = fields.get("quote", Reading.text());
        Optional<Text> file = fields.get("file", Reading.text());
        Optional<Text> sha256 =
                fields.get("sha256", Reading.like(SHA256, "write its 64 hexadecimal digits, as sha256sum prints them"));
        if (sha256.isPresent() && !fields.has("file")) {
            fields.missing("file", "the copy in content/evidence/ of which this is the SHA-256");
        }
        return source.map(s -> new EvidenceDraft(s, at, quote, file, sha256));
    }
}
