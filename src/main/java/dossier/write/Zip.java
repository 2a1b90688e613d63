package dossier.write;

import dossier.render.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * An archive by PKWARE's APPNOTE, of the same bytes wherever it is made: Java's own hangs on the time, and packs
 * differently from one build of its library to the next.
 */
final class Zip {
    /** The format counts files in two bytes. */
    static final int MOST_FILES = 65_535;

    private static final int VERSION = 20;
    private static final int MADE_ON_UNIX = 3 << 8;
    private static final int NAMES_ARE_UTF_8 = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** The first day that the format knows: 1 January 1980. */
    private static final int DAY = 1 << 5 | 1;
    /** A plain file, that its owner may write and everybody read. */
    private static final int MODE = 0100644;

    private final String folder;
    private final UnaryOperator<byte[]> deflate;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private Zip(String folder, UnaryOperator<byte[]> deflate) {
        this.folder = folder;
        this.deflate = deflate;
    }

    /**
     * @param folder in which all files lie
     * @param files at most {@link #MOST_FILES}, in the order in which they are to stand there
     * @param deflate bytes into a raw stream of RFC 1951
     * @param comment of the archive as a whole, in ASCII
     */
    static byte[] of(String folder, List<Output> files, UnaryOperator<byte[]> deflate, String comment) {
        Zip zip = new Zip(folder, deflate);
        files.forEach(zip::add);
        return zip.end(files.size(), comment);
    }

    private void add(Output file) {
        byte[] name = (folder + "/" + file.path()).getBytes(StandardCharsets.UTF_8);
        byte[] packed = deflate.apply(file.bytes());
        boolean smaller = packed.length < file.bytes().length;
        byte[] body = smaller ? packed : file.bytes();
        CRC32 crc = new CRC32();
        crc.update(file.bytes());
        int start = out.size();

        ByteArrayOutputStream common = new ByteArrayOutputStream();
        put(common, 2, VERSION, NAMES_ARE_UTF_8, smaller ? DEFLATED : STORED, 0, DAY);
        put(common, 4, (int) crc.getValue(), body.length, file.bytes().length);
        put(common, 2, name.length, 0);

        put(out, 4, 0x04034b50);
        out.writeBytes(common.toByteArray());
        out.writeBytes(name);
        out.writeBytes(body);

        put(directory, 4, 0x02014b50);
        put(directory, 2, MADE_ON_UNIX | VERSION);
        directory.writeBytes(common.toByteArray());
        // no comment, the one disk, no marks of a text
        put(directory, 2, 0, 0, 0);
        put(directory, 4, MODE << 16, start);
        directory.writeBytes(name);
    }

    private byte[] end(int files, String comment) {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        put(out, 4, 0x06054b50);
        put(out, 2, 0, 0, files, files);
        put(out, 4, directory.size(), start);
        put(out, 2, comment.length());
        out.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Numbers of so many bytes each, the lowest first. */
    private static void put(ByteArrayOutputStream to, int bytes, int... numbers) {
        for (int number : numbers) {
            for (int i = 0; i < bytes; i++) {
                to.write(number >>> 8 * i);
            }
        }
    }
}
