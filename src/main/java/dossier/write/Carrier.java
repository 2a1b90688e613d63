package dossier.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** Moves what is not Dossier's own from an old site into a new one, and can take that back. */
final class Carrier {
    private final SortedSet<String> own;
    private final List<Path[]> moves = new ArrayList<>();

    Carrier(SortedSet<String> own) {
        this.own = own;
    }

    void carry(Path from, Path to) throws IOException {
        carry(from, to, "");
    }

    private void carry(Path from, Path to, String prefix) throws IOException {
        for (Path entry : entries(from)) {
            String path = prefix + entry.getFileName();
            Path target = to.resolve(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && holdsOwn(own, path)) {
                carry(entry, target, path + "/");
            } else if (!own.contains(path) && !isSame(entry, target)) {
                Files.createDirectories(to);
                Files.move(entry, target);
                moves.add(new Path[] {entry, target});
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    /** Somebody may have brought it back by hand after a killed build. */
    private static boolean isSame(Path entry, Path target) throws IOException {
        return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(entry, target) < 0;
    }

    /** Whether a file of Dossier's own lies in a folder. */
    static boolean holdsOwn(SortedSet<String> own, String path) {
        SortedSet<String> below = own.tailSet(path + "/");
        return !below.isEmpty() && below.first().startsWith(path + "/");
    }

    void takeBack() throws IOException {
        Collections.reverse(moves);
        for (Path[] move : moves) {
            Files.move(move[1], move[0]);
        }
    }
}
