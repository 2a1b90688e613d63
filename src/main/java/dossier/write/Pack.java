package dossier.write;

import dossier.diagnostic.Code;
import dossier.render.Output;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A site in one file, to pass on. */
public final class Pack {
    /** Stands at the end of every one: by it the next knows what it may replace. */
    private static final String COMMENT = "A site packed by Dossier";

    private Pack() {}

    /**
     * Writes a zip with one folder, in which the site lies. All of it is written, or nothing.
     *
     * @param file absolute; what stands there is replaced if it is such a zip
     * @param folder the name of the folder in it
     * @param outputs the files of the site
     * @param deflate bytes into a raw stream of RFC 1951
     * @throws WriteException where something else stands there, or it may not be written
     */
    public static void write(Path file, String folder, List<Output> outputs, UnaryOperator<byte[]> deflate)
            throws WriteException {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file)) {
                throw new WriteException(
                        List.of(WriteException.diagnostic(
                                Code.IN_THE_WAY,
                                file.toString(),
                                "this is no site that Dossier packed, and is left as it is",
                                "move it away, or name another file: --output site.zip")),
                        null);
            }
            if (outputs.size() > Zip.MOST_FILES) {
                throw WriteException.at(
                        file.toString(),
                        "the site has " + outputs.size() + " files, and a zip holds " + Zip.MOST_FILES,
                        "pass on the folder site/ instead");
            }
            Path draft = file.resolveSibling("." + file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            try {
                Files.write(
                        draft,
                        Zip.of(folder, outputs, deflate, COMMENT),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileSystemException named) {
            throw WriteException.of(named, file.getParent());
        } catch (IOException trouble) {
            throw WriteException.of(WriteException.named(file, trouble), file.getParent());
        }
    }

    private static boolean isOwn(Path file) throws IOException {
        byte[] own = COMMENT.getBytes(StandardCharsets.US_ASCII);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) < own.length) {
            return false;
        }
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(own.length);
            bytes.position(bytes.size() - own.length);
            while (end.hasRemaining() && bytes.read(end) >= 0) {
                // a channel may give less than is asked for
            }
            return Arrays.equals(end.array(), own);
        }
    }
}
