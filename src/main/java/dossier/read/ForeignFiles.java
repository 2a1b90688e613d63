package dossier.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of Markdown that is no briefing yet. No link is followed, nothing hidden is looked at. */
public final class ForeignFiles {
    private static final int LARGEST_NOTE = 2 << 20;
    private static final long LARGEST_FILE = 50L << 20;
    private static final int DEEPEST = 20;
    /** What tools put into such a folder. */
    private static final List<String> OF_TOOLS = List.of("node_modules", "target", "site", "_site", "public");

    private final Path dir;
    private final SortedMap<String, String> notes = new TreeMap<>();
    private final SortedSet<String> others = new TreeSet<>();
    private final SortedSet<String> leftOut = new TreeSet<>();

    private ForeignFiles(Path dir) {
        this.dir = dir;
    }

    /** @throws IOException where a file or folder in it cannot be read */
    public static ForeignFiles of(Path dir) throws IOException {
        ForeignFiles files = new ForeignFiles(dir);
        Files.walkFileTree(dir, Set.of(), DEEPEST, files.new Visitor());
        return files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name =
                    folder.getFileName() == null ? "" : folder.getFileName().toString();
            boolean skipped = !folder.equals(dir) && (Names.isIgnored(name) || OF_TOOLS.contains(name));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()
                    && !Names.isIgnored(file.getFileName().toString())) {
                add(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private void add(Path file, long size) throws IOException {
        String path = dir.relativize(file).toString().replace('\\', '/');
        String low = path.toLowerCase(Locale.ROOT);
        boolean isNote = low.endsWith(".md") || low.endsWith(".markdown");
        if (size > (isNote ? LARGEST_NOTE : LARGEST_FILE)) {
            leftOut.add(path);
        } else if (isNote) {
            Optional<String> text = text(Files.readAllBytes(file));
            text.ifPresentOrElse(t -> notes.put(path, t), () -> leftOut.add(path));
        } else {
            others.add(path);
        }
    }

    /** Without what nobody can see, the lines ended by LF; empty where it is no UTF-8. */
    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .codePoints()
                    .filter(c -> !Characters.isForbidden(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text of each file of Markdown by its path with slashes. */
    public SortedMap<String, String> notes() {
        return Collections.unmodifiableSortedMap(notes);
    }

    /** What is too large to be taken over, and notes that are no UTF-8. */
    public SortedSet<String> leftOut() {
        return Collections.unmodifiableSortedSet(leftOut);
    }

    /** The paths of all other files. */
    SortedSet<String> others() {
        return others;
    }

    byte[] bytes(String path) throws IOException {
        try (InputStream in = Files.newInputStream(dir.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }
}
