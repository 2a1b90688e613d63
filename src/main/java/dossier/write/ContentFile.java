package dossier.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/** Puts other bytes into a file of the content, all of them or none. */
public final class ContentFile {
    private static final Set<PosixFilePermission> WRITE = PosixFilePermissions.fromString("-w--w--w-");

    private ContentFile() {}

    /**
     * Writes beside the file, and moves what was written into its place. Its permissions stay.
     *
     * @param dir the folder of the site
     * @param path of the file in it, with slashes
     * @param before what it must still hold
     * @throws WriteException where it holds something else by now, or may not be written; it is then as it was
     */
    public static void replace(Path dir, String path, byte[] before, byte[] after) throws WriteException {
        Path file = dir.resolve(path);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Arrays.equals(Files.readAllBytes(file), before)) {
                throw WriteException.at(path, "this was changed since it was read, and is left as it is", "run again");
            }
            if (!isWritable(file)) {
                throw WriteException.at(path, "this may not be written", "give it the permission, if that is meant");
            }
            Path draft = Files.createTempFile(file.getParent(), ".", ".new");
            try {
                Files.write(draft, after);
                PosixFileAttributeView view = posix(file);
                if (view != null) {
                    posix(draft).setPermissions(view.readAttributes().permissions());
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileSystemException named) {
            throw WriteException.of(named, dir);
        } catch (IOException trouble) {
            throw WriteException.of(WriteException.named(file, trouble), dir);
        }
    }

    /** A move would go round the mark that forbids writing, and so would the rights of root. */
    static boolean isWritable(Path file) throws IOException {
        PosixFileAttributeView view = posix(file);
        return Files.isWritable(file)
                && (view == null || view.readAttributes().permissions().stream().anyMatch(WRITE::contains));
    }

    /** Null where the file system has no such permissions. */
    private static PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}
