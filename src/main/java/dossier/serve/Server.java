package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The HTTP side: who is let in, which address is asked for, how the answer is sent. */
final class Server implements AutoCloseable {
    private final HttpServer server;
    private final Door door;
    private final Answers answers;
    private final Showing showing;
    private final Teller teller;

    private Server(HttpServer server, Answers answers, Showing showing, Teller teller) {
        this.server = server;
        this.door = new Door(server.getAddress().getPort());
        this.answers = answers;
        this.showing = showing;
        this.teller = teller;
    }

    /**
     * Listens on this machine alone.
     *
     * @param port 0 for any that is free
     * @param threads in which requests are answered
     * @throws java.net.BindException if the port is taken
     */
    static Server open(int port, Answers answers, Showing showing, Teller teller, Executor threads) throws IOException {
        // small answers would wait 40 ms each on a connection that stays open
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        Server server = new Server(http, answers, showing, teller);
        http.createContext("/", server::handle);
        http.setExecutor(threads);
        http.start();
        return server;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Optional<Integer> refused = door.refuses(exchange.getRequestMethod(), exchange.getRequestHeaders());
        if (refused.isPresent()) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, Answer.text(refused.get(), "refused"));
            return;
        }
        URI uri = exchange.getRequestURI();
        // "//other/path" names another host
        Optional<String> path =
                uri.toString().startsWith("//") ? Optional.empty() : Addresses.decoded(uri.getRawPath());
        if (path.filter(answers::isStream).isPresent()
                && exchange.getRequestMethod().equals("GET")) {
            harden(exchange);
            showing.streams().add(exchange, showing.state().name());
            return;
        }
        send(exchange, answer(path, uri));
    }

    private Answer answer(Optional<String> path, URI uri) {
        try {
            return answers.to(path, Addresses.query(uri.getRawQuery()));
        } catch (RuntimeException bug) {
            // the server would close the connection without a word
            teller.bug(bug);
            return Answer.text(500, "a bug in Dossier: the terminal tells more");
        }
    }

    private static void harden(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            harden(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            answer.location().ifPresent(l -> exchange.getResponseHeaders().set("Location", l));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (head) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
            }
            exchange.sendResponseHeaders(
                    answer.status(), head || answer.body().length == 0 ? -1 : answer.body().length);
            if (!head) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
