package dossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of a briefing look from outside, without being read. No link is followed.
 *
 * @param files size and time of every file, by its path
 * @param folders below which they lie
 */
record Scan(Map<Path, Stamp> files, Set<Path> folders) {
    /** The folders that are looked at, where they are there. */
    static final List<String> WATCHED = List.of("content", "templates");

    Scan {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** @param key what tells a file from another that was put into its place; null on some systems */
    record Stamp(long size, FileTime modified, Object key) {}

    /** Looks at the folder of a briefing. What is deleted meanwhile is not there. */
    static Scan of(Path dir) throws IOException {
        SortedMap<Path, Stamp> files = new TreeMap<>();
        Set<Path> folders = new HashSet<>();
        for (String name : WATCHED) {
            Files.walkFileTree(dir.resolve(name), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    folders.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    files.put(file, new Stamp(a.size(), a.lastModifiedTime(), a.fileKey()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // gone, or closed to us: to read it will tell
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new Scan(files, folders);
    }
}
