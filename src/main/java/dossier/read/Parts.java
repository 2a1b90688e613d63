package dossier.read;

import dossier.model.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each file of a site gave when it was last read, for who reads a briefing again and again: one whose bytes are the
 * same is not read again. Threads may share it.
 */
public final class Parts {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(byte[] bytes, Language first, Part part) {}

    /** @param first the first language of the site */
    Part of(String path, byte[] bytes, Language first) {
        return kept.compute(
                        path,
                        (p, before) -> before != null && before.first == first && Arrays.equals(before.bytes, bytes)
                                ? before
                                : new Kept(bytes, first, Reader.part(path, bytes, first)))
                .part;
    }

    /** Forgets all other files. */
    void keep(Collection<String> paths) {
        kept.keySet().retainAll(paths);
    }
}
