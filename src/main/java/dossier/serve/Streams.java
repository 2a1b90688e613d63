package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open streams of the browsers, by which they are told that something is new (server-sent events). A stream holds no
 * thread. All that goes through it is the name of a state: so little that nobody waits for a browser that does not read.
 */
final class Streams {
    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

    /** Keeps a request open, and tells it of the present state. */
    void add(HttpExchange exchange, String state) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        if (send(exchange, "retry: 500\n" + event(state))) {
            open.add(exchange);
        }
    }

    void tell(String state) {
        sendAll(event(state));
    }

    /** Finds those whose browser has left: there is no other sign of it. */
    void beat() {
        sendAll(":\n\n");
    }

    private static String event(String state) {
        return "data: " + state + "\n\n";
    }

    private void sendAll(String text) {
        open.removeIf(exchange -> !send(exchange, text));
    }

    private static boolean send(HttpExchange exchange, String text) {
        synchronized (exchange) {
            try {
                exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                return true;
            } catch (IOException left) {
                exchange.close();
                return false;
            }
        }
    }
}
