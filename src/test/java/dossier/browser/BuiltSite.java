package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.Dossier;
import dossier.Trees;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site built fresh in a folder of its own, and served from this machine alone. */
final class BuiltSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Path folder;
    private final HttpServer server;
    private final List<String> pages;

    private BuiltSite(Path folder) throws IOException {
        this.folder = folder;
        this.pages = listPages(folder);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", e -> answer(e, "/"));
        server.createContext("/repo/", e -> answer(e, "/repo/"));
        server.start();
    }

    /** The briefing that ships with the project. */
    static BuiltSite ofTheProject(Path temporary) throws IOException {
        Trees.copy(Path.of("content"), temporary.resolve("content"));
        return new BuiltSite(build(temporary));
    }

    /** A briefing of these files, by their paths below {@code content/}. */
    static BuiltSite of(Path temporary, Map<String, String> content) throws IOException {
        Trees.write(temporary.resolve("content"), content);
        return new BuiltSite(build(temporary));
    }

    /** The project's briefing, built for an address at which it is published. */
    static BuiltSite ofTheProject(Path temporary, String url) throws IOException {
        Trees.copy(Path.of("content"), temporary.resolve("content"));
        return new BuiltSite(build(temporary, new Dossier.Options(Optional.of(url), Optional.empty())));
    }

    private static Path build(Path dir) {
        return build(dir, Dossier.Options.NONE);
    }

    private static Path build(Path dir, Dossier.Options options) {
        Dossier.Result result = Dossier.build(dir, options);
        assertThat(result.outcome()).as("%s", result.diagnostics()).isEqualTo(Dossier.Outcome.DONE);
        return dir.resolve("site");
    }

    private static List<String> listPages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> p.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private void answer(HttpExchange exchange, String prefix) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(prefix.length());
            Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                // as GitHub Pages does it, at any depth
                byte[] missing = Files.readAllBytes(folder.resolve("404.html"));
                exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
                exchange.sendResponseHeaders(404, missing.length);
                exchange.getResponseBody().write(missing);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    Path folder() {
        return folder;
    }

    /** The paths of all pages, with slashes. */
    List<String> pages() {
        return pages;
    }

    /** One page of each kind: the template's mark on the body tells the kind. */
    List<String> pageOfEachKind() throws IOException {
        Map<String, String> byKind = new TreeMap<>();
        for (String page : pages) {
            String text = Files.readString(folder.resolve(page));
            int at = text.indexOf("<body class=\"");
            assertThat(at).as(page).isPositive();
            // the one that has the most in it
            byKind.merge(
                    text.substring(at, text.indexOf('>', at)),
                    page,
                    (one, other) -> size(one) >= size(other) ? one : other);
        }
        return List.copyOf(byKind.values());
    }

    private long size(String page) {
        return folder.resolve(page).toFile().length();
    }

    /** The addresses at which the same site is opened: each ends in a slash. */
    List<String> addresses() {
        return List.of(root(), root() + "repo/", folder.toUri().toString());
    }

    String root() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
