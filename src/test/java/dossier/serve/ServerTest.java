package dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers, asked byte by byte: a client's library would tidy the addresses up. */
class ServerTest {
    @TempDir
    Path dir;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Map<String, String> files = new HashMap<>(Previewed.LIBRARY);
        files.put("content/notes/books.md", "---\ntitle: On books\n---\n\nBooks are bought.\n");
        files.put("secret.txt", "the author's own");
        files.put("site/left-over.html", "not of this build");
        preview = Previewed.of(dir, files);
    }

    @AfterEach
    void close() throws IOException {
        assertThat(preview.bugs()).isEmpty();
        preview.close();
    }

    /** The answer to a request, as it comes: head and body. */
    private String send(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), preview.port())) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1", "Host: localhost:" + preview.port());
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(l -> !l.isEmpty())
                .filter(l -> l.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(l -> l.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    @Test
    void theSiteIsAnsweredFromMemoryAndNoneIsWritten() throws IOException {
        String answer = get("/");
        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer).contains("<h1>What the library costs</h1>", "_preview/preview.js");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(get("/theme/dossier.css")).contains("Content-type: text/css; charset=utf-8");
        assertThat(dir.resolve("site/index.html")).doesNotExist();
        assertThat(dir.resolve(".dossier")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E/secret.txt",
                "/..%2fsecret.txt",
                "/notes/..%2f..%2fsecret.txt",
                "/notes/../index.html",
                "/./index.html",
                "/..%5csecret.txt",
                "//etc/passwd",
                "//index.html",
                "//localhost/index.html",
                "///index.html",
                "/%00",
                "/index.html%00",
                "/index.html%0a",
                "/%ff",
                "/%c0%ae%c0%ae/secret.txt",
                "/%252e%252e/secret.txt",
                "/secret.txt",
                "/site/left-over.html",
                "/left-over.html",
                "/content/site.yaml",
                "/_preview/",
                "/_preview/../index.html",
                "/index.html/",
                "/index.htm"
            })
    void whatIsNoFileOfTheSiteIsNotFound(String path) throws IOException {
        String answer = get(path);
        assertThat(status(answer)).isEqualTo(404);
        assertThat(answer).doesNotContain("the author's own").doesNotContain("root:");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Files.createDirectories(dir.resolve("content/assets"));
        Files.createSymbolicLink(dir.resolve("content/assets/out.txt"), dir.resolve("secret.txt"));
        Previewed.await("it is told", () -> preview.told().size() == 2);
        assertThat(preview.told().get(1)).anyMatch(d -> d.message().contains("symbolic link"));
        assertThat(status(get("/assets/out.txt"))).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:PORT, 200",
        "127.0.0.1:PORT, 200",
        "[::1]:PORT, 200",
        "LOCALHOST:PORT, 200",
        "localhost, 421",
        "localhost:1, 421",
        "evil.example, 421",
        "evil.example:PORT, 421",
        "localhost.evil.example:PORT, 421",
        "127.0.0.1.evil.example:PORT, 421",
        "127.0.0.2:PORT, 421",
        "localhost:PORT:PORT, 421",
        "'', 421"
    })
    void onlyTheNamesOfThisMachineAreServed(String host, int status) throws IOException {
        String port = Integer.toString(preview.port());
        assertThat(status(send("GET / HTTP/1.1", "Host: " + host.replace("PORT", port))))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:PORT, 200",
        "http://127.0.0.1:PORT, 200",
        "https://localhost:PORT, 403",
        "http://localhost:1, 403",
        "http://evil.example, 403",
        "null, 403"
    })
    void aPageOfAnotherOriginIsRefused(String origin, int status) throws IOException {
        String port = Integer.toString(preview.port());
        for (String path : List.of("/", "/_preview/state")) {
            assertThat(status(send(
                            "GET " + path + " HTTP/1.1",
                            "Host: localhost:" + port,
                            "Origin: " + origin.replace("PORT", port))))
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"})
    void nothingCanBeSentToIt(String method) throws IOException {
        String answer = send(method + " / HTTP/1.1", "Host: localhost:" + preview.port(), "Content-Length: 0");
        assertThat(status(answer)).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void aHeadTellsTheLengthAndHasNoBody() throws IOException {
        String whole = get("/");
        String head = send("HEAD / HTTP/1.1", "Host: localhost:" + preview.port());
        assertThat(status(head)).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
        assertThat(head).endsWith("\r\n\r\n");
    }

    @Test
    void nobodyIsHeardFromOutside() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, preview.port()), 2000);
                                }
                            })
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void addressesAreAnsweredAsPagesDoes() throws IOException {
        assertThat(header(get("/notes"), "Location")).isEqualTo("/notes/");
        assertThat(get("/notes/")).contains("On books");
        assertThat(get("/notes/books")).contains("Books are bought");
        String missing = get("/a/page/that/is/nowhere");
        assertThat(status(missing)).isEqualTo(404);
        assertThat(missing).contains("page-missing");
        assertThat(status(get("/nowhere.css"))).isEqualTo(404);
    }

    @Test
    void underAPrefixOnlyWhatLiesUnderItIsThere(@TempDir Path other) throws IOException {
        try (Previewed repo = Previewed.of(other, Previewed.LIBRARY, "/repo/")) {
            Previewed root = preview;
            preview = repo;
            assertThat(repo.address()).endsWith("/repo/");
            assertThat(get("/repo/")).contains("<h1>What the library costs</h1>");
            assertThat(header(get("/repo"), "Location")).isEqualTo("/repo/");
            assertThat(header(get("/"), "Location")).isEqualTo("/repo/");
            assertThat(status(get("/index.html"))).isEqualTo(404);
            assertThat(status(get("/repository/index.html"))).isEqualTo(404);
            assertThat(get("/repo/facts/spending.html")).contains("src=\"/repo/_preview/preview.js\"");
            preview = root;
        }
    }

    @Test
    void aPortThatIsTakenIsTold(@TempDir Path other) {
        Preview.Options options = new Preview.Options(Dossier.Options.NONE, preview.port(), "/", "", path -> path);
        assertThatThrownBy(() -> Preview.open(dir, options, null)).isInstanceOf(BindException.class);
    }

    @Test
    void aStreamTellsOfEachChangeAndHoldsNoThread() throws IOException {
        List<Socket> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), preview.port());
                socket.setSoTimeout(20_000);
                streams.add(socket);
                String request = "GET /_preview/events HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                assertThat(until(socket.getInputStream(), "data: ")).contains("text/event-stream");
            }
            preview.change("content/notes/books.md", "are bought", "were bought");
            for (Socket stream : streams) {
                until(stream.getInputStream(), "data: ");
            }
            assertThat(get("/notes/books.html")).contains("were bought");
        } finally {
            for (Socket stream : streams) {
                stream.close();
            }
        }
    }

    private static String until(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int c = in.read();
            assertThat(c).as("the stream goes on: %s", read).isNotNegative();
            read.append((char) c);
        }
        return read.toString();
    }
}
