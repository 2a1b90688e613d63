package dossier.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts a new site in the place of the old one, in steps of which each can be the last that a killed build does:
 *
 * <ol>
 *   <li>{@code next/} is written beside the site
 *   <li>{@code swap} says which files of the old site are Dossier's own
 *   <li>the site becomes {@code old/}, {@code next/} becomes the site
 *   <li>what in {@code old/} is not Dossier's own is moved over
 *   <li>{@code old/} is deleted, and {@code swap} last
 * </ol>
 *
 * Where there is no site, {@code old/} becomes it again; where there is one beside {@code old/}, the last two steps are
 * done again.
 */
final class Swap {
    private final Path site;
    private final Path next;
    private final Path old;
    private final Path journal;
    private final Path draft;

    Swap(Path site, Path work) {
        this.site = site;
        this.next = work.resolve("next");
        this.old = work.resolve("old");
        this.journal = work.resolve("swap");
        this.draft = work.resolve("swap.new");
    }

    /** Finishes or takes back what a killed build had begun. */
    void recover() throws IOException {
        if (exists(old)) {
            if (exists(site)) {
                new Carrier(readJournal()).carry(old, site);
                delete(old);
            } else {
                move(old, site);
            }
        }
        clear();
    }

    private void clear() throws IOException {
        Files.deleteIfExists(draft);
        Files.deleteIfExists(journal);
        delete(next);
    }

    /** Makes the folder in which the new site is to be written. */
    Path begin() throws IOException {
        return Files.createDirectory(next);
    }

    /**
     * Puts the new site in the old one's place. If that fails the old one is where it was.
     *
     * @param own the files of the old site that are Dossier's own: all else is moved over
     */
    void finish(SortedSet<String> own) throws IOException {
        writeJournal(own);
        boolean hadSite = exists(site);
        if (hadSite) {
            move(site, old);
        }
        Carrier carrier = new Carrier(own);
        try {
            move(next, site);
            if (hadSite) {
                carrier.carry(old, site);
            }
        } catch (IOException e) {
            takeBack(carrier, hadSite, e);
            throw e;
        }
    }

    /** Deletes the old site, once the new one is in its place; else the next build does. */
    void deleteOld() throws IOException {
        delete(old);
        Files.delete(journal);
    }

    /** Leaves nothing of a site that is not to be, if all of the old one is in its place. */
    void abandon() throws IOException {
        if (!exists(old)) {
            clear();
        }
    }

    private void takeBack(Carrier carrier, boolean hadSite, IOException trouble) {
        try {
            carrier.takeBack();
            if (exists(site)) {
                move(site, next);
            }
            if (hadSite) {
                move(old, site);
            }
        } catch (IOException again) {
            // the next build finds the journal, and goes on from there
            trouble.addSuppressed(again);
        }
    }

    private void writeJournal(Set<String> own) throws IOException {
        byte[] bytes = String.join("\0", own).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw WriteException.named(draft, e);
        }
        move(draft, journal);
    }

    /** Without a journal nothing is known to be Dossier's own. */
    private SortedSet<String> readJournal() throws IOException {
        return Files.exists(journal)
                ? new TreeSet<>(List.of(Files.readString(journal).split("\0")))
                : new TreeSet<>();
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder with all that is in it, if it is there; links are deleted, not followed. */
    private static void delete(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException trouble) throws IOException {
                if (trouble != null) {
                    throw trouble;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
