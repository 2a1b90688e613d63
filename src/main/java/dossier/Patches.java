package dossier;

import dossier.diagnostic.Patch;
import dossier.read.Folder;
import dossier.write.ContentFile;
import dossier.write.WriteException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a briefing as they were read, to be changed by patches. */
final class Patches {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path dir;
    private final Folder folder;

    Patches(Path dir, Folder folder) {
        this.dir = dir;
        this.folder = folder;
    }

    /** The same files after some patches. */
    Folder after(List<Patch> patches) {
        SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
        patches.forEach(p -> files.put(p.after().path(), bytes(p)));
        return new Folder(files);
    }

    /** What a patched file holds: where it started with a byte order mark, it does so still. */
    private byte[] bytes(Patch patch) {
        byte[] text = patch.after().text().getBytes(StandardCharsets.UTF_8);
        if (!startsWithMark(folder.files().get(patch.before().path()))) {
            return text;
        }
        byte[] marked = new byte[BYTE_ORDER_MARK.length + text.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(text, 0, marked, BYTE_ORDER_MARK.length, text.length);
        return marked;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Writes one patch, if its file is as it was read. */
    void write(Patch patch) throws WriteException {
        String path = patch.before().path();
        ContentFile.replace(dir, path, folder.files().get(path), bytes(patch));
    }
}
