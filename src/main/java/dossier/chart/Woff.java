package dossier.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A font file in the WOFF 1.0 container: its tables, by tag. */
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    Woff(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.getInt(0) != 0x774F4646) {
            throw new IllegalArgumentException("not a WOFF file");
        }
        int count = in.getShort(12);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            String tag = new String(file, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, table(file, in.getInt(at + 4), in.getInt(at + 8), in.getInt(at + 12)));
        }
    }

    /** A table, big-endian, from its first byte on. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("a font without a table '" + tag + "'");
        }
        return table;
    }

    private static ByteBuffer table(byte[] file, int offset, int packed, int length) {
        if (packed == length) {
            return ByteBuffer.wrap(file, offset, length).slice();
        }
        byte[] out = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            if (inflater.inflate(out) != length) {
                throw new IllegalArgumentException("a font table that is cut short");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a font table that cannot be unpacked", e);
        } finally {
            inflater.end();
        }
        return ByteBuffer.wrap(out);
    }
}
