package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.ledger.Manifest;
import dossier.link.Linked;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Kept;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The copy of a source is the one that was read, and the quotation stands in it. */
final class Copies {
    private final Log log;
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Optional<String>> texts = new HashMap<>();

    private Copies(Log log) {
        this.log = log;
    }

    static void holdTheQuotation(Linked linked, Log log) {
        Copies copies = new Copies(log);
        for (Fact fact : linked.site().facts().values()) {
            for (Evidence evidence : fact.evidence()) {
                evidence.kept().ifPresent(kept -> copies.check(kept, evidence.quote()));
            }
        }
    }

    private void check(Kept kept, Optional<Text> quote) {
        String path = kept.file().value();
        Optional<Text> said = kept.sha256();
        if (said.isPresent()) {
            String is = hashes.computeIfAbsent(path, p -> Manifest.sha256(kept.bytes()));
            if (!is.equalsIgnoreCase(said.get().value())) {
                log.add(
                        Code.COPY_DIFFERS,
                        said.get().place(),
                        "content/evidence/" + path + " is not the copy of which this is the SHA-256",
                        "look at what has changed in it; its SHA-256 is " + is);
            }
        }
        if (quote.isPresent()) {
            Optional<String> text = texts.computeIfAbsent(path, p -> text(kept.bytes()));
            if (text.isEmpty()) {
                log.add(
                        Code.COPY_UNREAD,
                        kept.file().place(),
                        "content/evidence/" + path + " is no text: the quotation cannot be looked for in it",
                        "keep its text beside it, in UTF-8, and name that file");
            } else if (!text.get().contains(plain(quote.get().value()))) {
                log.add(
                        Code.QUOTE_DIFFERS,
                        quote.get().place(),
                        "these words do not stand in content/evidence/" + path,
                        "quote the source as it is written there");
            }
        }
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(plain(text)) : Optional.empty();
        } catch (CharacterCodingException e) {
            // no text, as a PDF or a picture: the caller says so where it matters
            return Optional.empty();
        }
    }

    /** Line breaks and the form of quotation marks and spaces are no difference. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u2009\u202F\uFEFF]+", " ")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .strip();
    }
}
