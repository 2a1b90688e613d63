package dossier.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Writes a whole site into a new folder. */
final class NewSite {
    private NewSite() {}

    /**
     * @param files by their path in the site
     * @param same those that {@code old} holds as they are to be: they stay the files that they are, with their times
     * @param next a folder that is there and empty
     */
    static void write(SortedMap<String, byte[]> files, Set<String> same, Path old, Path next) throws IOException {
        Set<Path> folders = new HashSet<>(Set.of(next));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = next.resolve(file.getKey());
            if (folders.add(to.getParent())) {
                Files.createDirectories(to.getParent());
            }
            if (same.contains(file.getKey())) {
                keep(old.resolve(file.getKey()), to);
            } else {
                write(to, file.getValue());
            }
        }
    }

    private static void write(Path to, byte[] bytes) throws IOException {
        try {
            Files.write(to, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WriteException.named(to, e);
        }
    }

    private static void keep(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // not every file system has hard links, nor lets everybody make them
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
