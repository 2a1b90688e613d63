package dossier.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a site is made of: {@code data/build.json}, by which the next build knows the files of this one. It names no time
 * and no revision, so that the same content makes the same bytes.
 *
 * @param version Dossier's own
 * @param files the SHA-256 of each file, in hexadecimal, by its path in the site; the manifest's own is not among them
 */
public record Manifest(String version, SortedMap<String, String> files) {
    /** Where it lies in the site. */
    public static final String PATH = "data/build.json";

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** @param files the bytes of each file by its path in the site */
    public static Manifest of(String version, Map<String, byte[]> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, bytes) -> sums.put(path, sha256(bytes)));
        return new Manifest(version, sums);
    }

    /** As 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** All files of the site, the manifest itself too. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.add(PATH);
        return paths;
    }

    /** As it lies in the site. */
    public byte[] json() {
        return JsonText.of(json -> {
            json.writeStringProperty("dossier", version);
            json.writeObjectPropertyStart("files");
            files.forEach(json::writeStringProperty);
            json.writeEndObject();
        });
    }

    /** Reads one again; empty where the bytes are no manifest. */
    public static Optional<Manifest> read(byte[] bytes) {
        String version = null;
        SortedMap<String, String> files = null;
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), new String(bytes, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                if (key.equals("dossier") && json.currentToken() == JsonToken.VALUE_STRING) {
                    version = json.getString();
                } else if (key.equals("files") && json.currentToken() == JsonToken.START_OBJECT) {
                    files = strings(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        return version == null || files == null ? Optional.empty() : Optional.of(new Manifest(version, files));
    }

    private static SortedMap<String, String> strings(JsonParser json) {
        SortedMap<String, String> strings = new TreeMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                strings.put(key, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return strings;
    }
}
