package dossier.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses as they come in. */
final class Addresses {
    private Addresses() {}

    /**
     * A path with its percent signs resolved, once. Nothing where it is none: not UTF-8, or with a mark in it that was
     * hidden because it means something else where it stands openly.
     */
    static Optional<String> decoded(String raw) {
        return resolved(raw == null ? "" : raw, false).filter(Addresses::isPlain);
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7F);
    }

    /** The first value of each name of a query. */
    static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : (raw == null ? "" : raw).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                resolved(pair.substring(equals + 1).replace('+', ' '), true)
                        .ifPresent(value -> query.putIfAbsent(pair.substring(0, equals), value));
            }
        }
        return query;
    }

    private static Optional<String> resolved(String raw, boolean slashes) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0 || !slashes && high * 16 + low == '/') {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
