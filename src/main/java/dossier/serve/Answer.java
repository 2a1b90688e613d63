package dossier.serve;

import dossier.render.Output;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered.
 *
 * @param type the media type of the body
 * @param location where to go instead
 */
record Answer(int status, String type, byte[] body, Optional<String> location) {
    static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", TEXT),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"));

    static Answer file(int status, Output output) {
        String name = output.path().substring(output.path().lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        return new Answer(status, type, output.bytes(), Optional.empty());
    }

    static Answer text(int status, String words) {
        return of(status, TEXT, words + "\n");
    }

    static Answer html(int status, String page) {
        return of(status, HTML, page);
    }

    static Answer json(String json) {
        return of(200, TYPES.get("json"), json);
    }

    static Answer script(String script) {
        return of(200, TYPES.get("js"), script);
    }

    static Answer elsewhere(int status, String location) {
        return new Answer(status, TEXT, new byte[0], Optional.of(location));
    }

    private static Answer of(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    boolean isHtml() {
        return type.equals(HTML);
    }
}
