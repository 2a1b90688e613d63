package dossier.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site: bytes by path, relative to its folder, with slashes ({@code content/site.yaml}). Only what lies
 * in {@code content/} and {@code templates/}. An unsaved text of an editor may stand in for a file.
 */
public record Folder(SortedMap<String, byte[]> files) {
    public Folder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether another has the same files, byte for byte. */
    public boolean isSame(Folder other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), other.files.get(e.getKey())));
    }
}
