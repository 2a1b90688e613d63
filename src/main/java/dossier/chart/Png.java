package dossier.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A picture as PNG: with a palette where it has no more than 256 colours, else in true colours. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** 144 pixels an inch, in pixels a metre: drawn at twice the size of a page. */
    private static final int PER_METRE = 5669;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    static byte[] of(Raster raster) {
        Png png = new Png();
        int[] pixels = raster.pixels();
        Map<Integer, Integer> palette = palette(pixels);
        boolean indexed = palette.size() <= 256;
        png.out.writeBytes(SIGNATURE);
        png.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(raster.width)
                        .putInt(raster.height)
                        .put(new byte[] {8, (byte) (indexed ? 3 : 2), 0, 0, 0}));
        png.chunk(
                "pHYs",
                ByteBuffer.allocate(9).putInt(PER_METRE).putInt(PER_METRE).put((byte) 1));
        if (indexed) {
            ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
            palette.keySet().forEach(c -> rgb(colours, c));
            png.chunk("PLTE", colours);
        }
        ByteBuffer rows = ByteBuffer.allocate(raster.height * (1 + raster.width * (indexed ? 1 : 3)));
        int last = -1;
        byte index = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % raster.width == 0) {
                rows.put((byte) 0);
            }
            if (!indexed) {
                rgb(rows, pixels[i]);
                continue;
            }
            if (pixels[i] != last) {
                last = pixels[i];
                index = palette.get(last).byteValue();
            }
            rows.put(index);
        }
        png.chunk("IDAT", zlib(rows.array()));
        png.chunk("IEND", ByteBuffer.allocate(0));
        return png.out.toByteArray();
    }

    /** The colours with their numbers, in the order in which they occur. */
    private static Map<Integer, Integer> palette(int[] pixels) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        int last = -1;
        for (int pixel : pixels) {
            if (pixel != last) {
                palette.putIfAbsent(pixel, palette.size());
                last = pixel;
            }
        }
        return palette;
    }

    private static void rgb(ByteBuffer to, int colour) {
        to.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }

    private static ByteBuffer zlib(byte[] bytes) {
        byte[] packed = Deflate.pack(bytes);
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return ByteBuffer.allocate(packed.length + 6)
                .put(new byte[] {0x78, (byte) 0x9C})
                .put(packed)
                .putInt((int) sum.getValue());
    }

    private void chunk(String type, ByteBuffer data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.capacity()).array());
        out.writeBytes(name);
        out.writeBytes(data.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
