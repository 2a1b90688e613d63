package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Evidence;
import dossier.model.Kept;
import dossier.model.Source;
import dossier.read.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads {@code source < entity < entity}: the source, then who passed it on, the one who said it first last. */
final class EvidenceReader {
    private final Names names;
    private final Map<String, Source> sources;
    private final Map<String, byte[]> copies;
    private final Log log;
    private final Map<Text, Optional<Line>> lines = new HashMap<>();

    private record Line(String source, List<String> chain) {}

    /** @param copies of sources, by path under {@code content/evidence/} */
    EvidenceReader(Names names, Map<String, Source> sources, Map<String, byte[]> copies, Log log) {
        this.names = names;
        this.sources = sources;
        this.copies = copies;
        this.log = log;
    }

    /** What of it names a source and entities that are there; the rest is told. */
    List<Evidence> read(List<Draft.EvidenceDraft> drafts) {
        List<Evidence> evidence = new ArrayList<>();
        for (Draft.EvidenceDraft d : drafts) {
            line(d.source())
                    .ifPresent(line -> evidence.add(new Evidence(
                            line.source,
                            d.at().map(Text::value),
                            d.quote(),
                            d.file().flatMap(f -> kept(f, d.sha256())),
                            line.chain,
                            d.source().place())));
        }
        return evidence;
    }

    private Optional<Kept> kept(Text file, Optional<Text> sha256) {
        byte[] bytes = copies.get(file.value());
        if (bytes == null) {
            String near = Suggestion.didYouMean(file.value(), copies.keySet());
            log.add(
                    Code.NOT_FOUND,
                    file.place(),
                    "there is no file content/evidence/" + file,
                    near.isEmpty() ? "put the copy there: it is never published" : near);
            return Optional.empty();
        }
        return Optional.of(new Kept(file, bytes, sha256));
    }

    /** Who said it first, in each piece of evidence: the end of its chain, or the publisher of its source. */
    List<String> origins(List<Evidence> evidence) {
        TreeSet<String> origins = new TreeSet<>();
        for (Evidence piece : evidence) {
            Source source = sources.get(piece.source());
            if (!piece.chain().isEmpty()) {
                origins.add(piece.chain().get(0));
            } else if (source != null) {
                origins.add(source.publisher());
            }
        }
        return List.copyOf(origins);
    }

    private Optional<Line> line(Text words) {
        // the same line is the default of many facts: what is wrong with it is told at each place once
        Optional<Line> known = lines.get(words);
        if (known != null && known.isPresent()) {
            return known;
        }
        Optional<Line> read = parse(words);
        lines.put(words, read);
        return read;
    }

    private Optional<Line> parse(Text words) {
        List<Text> parts = new ArrayList<>();
        int from = 0;
        for (int i = words.value().indexOf('<'); i >= 0; i = words.value().indexOf('<', from)) {
            parts.add(words.part(from, i).strip());
            from = i + 1;
        }
        parts.add(words.part(from, words.length()).strip());
        boolean sound = true;
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Text part = parts.get(i);
            if (part.isEmpty()) {
                log.add(
                        Code.BAD_VALUE,
                        words.place(),
                        "a name is missing in '" + words + "'",
                        "write the source, then who passed it on: source < agency < document");
                return Optional.empty();
            }
            if (i == 0) {
                sound &= names.source(part.value(), part.place(), log);
            } else {
                sound &= names.entity(part.value(), part.place(), log);
                chain.add(part.value());
            }
        }
        Collections.reverse(chain);
        return sound && sources.containsKey(parts.get(0).value())
                ? Optional.of(new Line(parts.get(0).value(), List.copyOf(chain)))
                : Optional.empty();
    }
}
