package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the files of a site from disk, each once. Nothing but plain files and folders is followed, and nothing is read
 * whose name could not stand in an address.
 */
public final class Folders {
    private static final int TEXT = 2 << 20;
    private static final int DATA = 20 << 20;
    private static final int ASSET = 50 << 20;
    private static final int LONGEST_PATH = 200;
    private static final List<String> TEXT_ENDINGS = List.of(".yaml", ".yml", ".md", ".ftlh", ".css", ".js");
    /** What a folder cannot be called, since everybody takes it for a file. */
    private static final List<String> FILE_ENDINGS = List.of(".yaml", ".yml", ".md", ".csv", ".ftlh");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Log log;

    private Folders(Log log) {
        this.log = log;
    }

    /**
     * Reads {@code content/} and, if there, {@code templates/}. What cannot be read is told and left out.
     *
     * @param dir the folder of the site
     */
    public static Folder of(Path dir, Log log) {
        Folders reader = new Folders(log);
        if (Files.exists(dir.resolve("content"), LinkOption.NOFOLLOW_LINKS)) {
            reader.visit(dir.resolve("content"), "content");
        } else {
            tell(
                    Code.NOT_FOUND,
                    "content",
                    "there is no folder 'content' here",
                    "name the folder of a site, which holds content/site.yaml and the rest",
                    log);
        }
        if (Files.exists(dir.resolve("templates"), LinkOption.NOFOLLOW_LINKS)) {
            reader.visit(dir.resolve("templates"), "templates");
        }
        return new Folder(reader.files);
    }

    private void visit(Path file, String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                tell(
                        Code.NOT_READABLE,
                        path,
                        "this is a symbolic link, and is not followed",
                        "put the file itself here");
            } else if (attributes.isDirectory()) {
                folder(file, path);
            } else if (attributes.isRegularFile()) {
                read(file, path);
            } else {
                tell(Code.NOT_READABLE, path, "this is a pipe, a socket or a device, no file", "delete it");
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(path, e);
        }
    }

    private void unreadable(String path, Exception e) {
        boolean gone = e instanceof NoSuchFileException;
        tell(
                Code.NOT_READABLE,
                path,
                gone ? "this was deleted while it was to be read" : "this cannot be read",
                gone ? "run again" : "see to its permissions");
    }

    private void folder(Path folder, String path) throws IOException {
        if (FILE_ENDINGS.stream().anyMatch(path::endsWith)) {
            tell(
                    Code.NOT_READABLE,
                    path,
                    "this is a folder with the name of a file",
                    "rename it, or put a file in its place");
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (!Names.isIgnored(name) && isNamed(path + "/" + name, name, entries)) {
                visit(entry, path + "/" + name);
            }
        }
    }

    private boolean isNamed(String path, String name, List<Path> beside) {
        String fault = Names.faultOf(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (!fault.isEmpty()) {
            boolean twin = !lower.equals(name)
                    && beside.stream().anyMatch(p -> p.getFileName().toString().equals(lower));
            tell(
                    Code.BAD_NAME,
                    path,
                    twin
                            ? Quoting.of(name) + " and " + Quoting.of(lower) + " differ in case alone"
                            : "a file or folder cannot be called so: " + fault,
                    twin
                            ? "delete one of them, or rename it"
                            : Names.faultOf(lower).isEmpty()
                                    ? "rename it to " + Quoting.of(lower)
                                    : "rename it: a name is lower-case letters, digits, hyphens and dots, as in"
                                            + " 'plan-2024.md'");
        } else if (path.length() > LONGEST_PATH) {
            tell(
                    Code.BAD_NAME,
                    path,
                    "the path is longer than " + LONGEST_PATH + " characters",
                    "shorten the names in it");
        }
        return fault.isEmpty() && path.length() <= LONGEST_PATH;
    }

    private void read(Path file, String path) throws IOException {
        int limit = limit(path);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            tell(Code.TOO_LARGE, path, "this is larger than " + (limit >> 20) + " MB", "split it");
        } else {
            files.put(path, bytes);
        }
    }

    private static int limit(String path) {
        return TEXT_ENDINGS.stream().anyMatch(path::endsWith) ? TEXT : path.endsWith(".csv") ? DATA : ASSET;
    }

    private void tell(Code code, String path, String message, String hint) {
        tell(code, path, message, hint, log);
    }

    /** There is no text to point into: the path says where. */
    private static void tell(Code code, String path, String message, String hint, Log log) {
        String printable = path.codePoints()
                .map(c -> Characters.isForbidden(c) || c == '\n' || c == '\t' ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        log.add(code, new TextFile(printable, "").place(0, 0), message, hint);
    }
}
