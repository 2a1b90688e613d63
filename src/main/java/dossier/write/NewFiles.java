package dossier.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;

/** Puts files where there are none, all of them or none. */
public final class NewFiles {
    private final Path dir;
    /** What was made, the latest first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles(Path dir) {
        this.dir = dir;
    }

    /**
     * Writes files, with the folders that they need. What is there is never touched.
     *
     * @param dir a folder; it is made if it is not there
     * @param files bytes by path in it, with slashes
     * @throws WriteException where one of them is there already, or cannot be written: then none is
     */
    public static void write(Path dir, SortedMap<String, byte[]> files) throws WriteException {
        NewFiles writing = new NewFiles(dir);
        Path file = dir;
        try {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                file = dir.resolve(entry.getKey());
                writing.folder(file.getParent());
                writing.file(file, entry.getValue());
            }
        } catch (FileSystemException named) {
            throw WriteException.of(writing.undone(named), dir);
        } catch (IOException trouble) {
            throw WriteException.of(WriteException.named(file, writing.undone(trouble)), dir);
        }
    }

    private void folder(Path folder) throws IOException {
        // what lies in the folder is not followed out of it
        LinkOption[] links = folder != null && folder.startsWith(dir) && !folder.equals(dir)
                ? new LinkOption[] {LinkOption.NOFOLLOW_LINKS}
                : new LinkOption[] {};
        if (folder == null || Files.isDirectory(folder, links)) {
            if (folder != null && !ContentFile.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return;
        }
        folder(folder.getParent());
        Files.createDirectory(folder);
        made.push(folder);
    }

    private void file(Path file, byte[] bytes) throws IOException {
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .close();
        made.push(file);
        Files.write(file, bytes, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Takes away what was made. */
    private IOException undone(IOException trouble) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                trouble.addSuppressed(stays);
            }
        }
        return trouble;
    }
}
