package dossier.write;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextFile;
import dossier.render.Output;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder {@code site/} of a briefing, held by one build at a time. What else is needed on disk lies beside it in
 * {@code .dossier/}, which git does not look into.
 */
public final class SiteFolder implements AutoCloseable {
    private final Path dir;
    private final Path site;
    private final Path work;
    private final FileChannel lock;

    private SiteFolder(Path dir, FileChannel lock) {
        this.dir = dir;
        this.site = dir.resolve("site");
        this.work = dir.resolve(".dossier");
        this.lock = lock;
    }

    /**
     * Takes hold of {@code dir/site/}, and finishes or takes back what a build that was killed had begun. The site need
     * not be there yet.
     *
     * @param dir a folder that is there
     * @return empty where another build holds it
     */
    public static Optional<SiteFolder> open(Path dir) throws WriteException {
        Path absolute = dir.toAbsolutePath().normalize();
        try {
            Optional<FileChannel> lock = lock(absolute);
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            SiteFolder folder = new SiteFolder(absolute, lock.get());
            try {
                folder.refuseWhatIsNoSite();
                new Swap(folder.site, folder.work).recover();
            } catch (IOException | WriteException e) {
                lock.get().close();
                throw e;
            }
            return Optional.of(folder);
        } catch (IOException e) {
            throw WriteException.of(e, absolute);
        }
    }

    /** The folder for what else is needed on disk; made, if it is not there. */
    static Path work(Path dir) throws IOException, WriteException {
        Path work = dir.resolve(".dossier");
        if (Files.exists(work, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
            throw WriteException.at(
                    ".dossier", "this is no folder", "delete it: Dossier keeps its lock in a folder there");
        }
        Files.createDirectories(work);
        Path ignore = work.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(ignore, "*\n");
        }
        return work;
    }

    private static Optional<FileChannel> lock(Path dir) throws IOException, WriteException {
        Path work = work(dir);
        FileChannel channel = FileChannel.open(
                work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    private void refuseWhatIsNoSite() throws IOException, WriteException {
        if (Files.isSymbolicLink(site)) {
            throw WriteException.at(
                    "site", "this is a symbolic link", "make it a folder: what a link leads to is not replaced");
        }
        if (!Files.exists(site)) {
            return;
        }
        if (!Files.isDirectory(site)) {
            throw WriteException.at("site", "this is no folder", "move it away: the site is written there");
        }
        Path real = site.toRealPath();
        Path home =
                Path.of(System.getProperty("user.home", "")).toAbsolutePath().normalize();
        if (home.startsWith(real)) {
            throw WriteException.at("site", "this is your home folder", "build a briefing that lies elsewhere");
        }
        for (String name : List.of("content", "templates")) {
            Path input = dir.resolve(name);
            if (Files.exists(input)) {
                Path from = input.toRealPath();
                if (from.startsWith(real) || real.startsWith(from)) {
                    throw WriteException.at(
                            "site", "this lies in " + name + "/, or holds it", "keep the two folders apart");
                }
            }
        }
    }

    /** The manifest that the last build left, {@code data/build.json}, as it stands there. */
    public Optional<byte[]> manifest() throws WriteException {
        Path file = site.resolve("data").resolve("build.json");
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw WriteException.of(e, dir);
        }
    }

    /** That the manifest is none, as after a merge that git could not do alone. */
    public static WriteException unknownManifest() {
        return WriteException.at(
                "site/data/build.json",
                "this is not as Dossier wrote it, and so it cannot tell which files of site/ are its own",
                "put aside what you need of site/, delete the folder, and build again");
    }

    /**
     * Makes the site hold these files, and keeps whatever else lies in it. A file that does not change is not touched.
     *
     * @param outputs all files of the site, each path once
     * @param own the paths, relative to {@code site/}, of what earlier builds wrote: these alone may be replaced or removed
     * @return what is amiss although the site is published
     */
    public List<Diagnostic> publish(List<Output> outputs, Set<String> own) throws WriteException {
        SortedMap<String, byte[]> files = byPath(outputs);
        try {
            Standing standing = new Standing(site, files, own);
            if (!standing.inTheWay().isEmpty()) {
                throw new WriteException(inTheWay(standing.inTheWay()), null);
            }
            if (standing.isCurrent(files)) {
                return List.of();
            }
            return swapIn(files, standing);
        } catch (IOException e) {
            throw WriteException.of(e, dir);
        }
    }

    private List<Diagnostic> swapIn(SortedMap<String, byte[]> files, Standing standing) throws IOException {
        Swap swap = new Swap(site, work);
        try {
            Path next = swap.begin();
            NewSite.write(files, standing.same(), site, next);
            swap.finish(standing.own());
        } catch (IOException e) {
            try {
                swap.abandon();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        try {
            swap.deleteOld();
            return List.of();
        } catch (IOException e) {
            return List.of(new Diagnostic(
                    Code.NOT_WRITTEN,
                    Severity.WARNING,
                    new TextFile(".dossier/old", "").place(0, 0),
                    "the new site is in its place, but the old one cannot be deleted: " + WriteException.reason(e),
                    "the next build tries again"));
        }
    }

    private static List<Diagnostic> inTheWay(Set<String> paths) {
        List<Diagnostic> told = new ArrayList<>();
        for (String path : paths) {
            told.add(WriteException.diagnostic(
                    Code.IN_THE_WAY,
                    "site/" + path,
                    "Dossier did not make this, and needs its place",
                    "move it away, or delete it if it is of no use"));
        }
        return told;
    }

    private static SortedMap<String, byte[]> byPath(List<Output> outputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Output output : outputs) {
            String path = output.path();
            if (!isPath(path)) {
                throw new IllegalArgumentException("no path within a site: '" + path + "'");
            }
            if (files.put(path, output.bytes()) != null) {
                throw new IllegalArgumentException("two files of the site have the path " + path);
            }
        }
        return files;
    }

    /** Whether a path, with slashes, stays within the site. */
    static boolean isPath(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(n -> n.isEmpty() || n.equals(".") || n.equals(".."));
    }

    /** Lets the next build have it. */
    @Override
    public void close() throws WriteException {
        try {
            lock.close();
        } catch (IOException e) {
            throw WriteException.of(e, dir);
        }
    }
}
