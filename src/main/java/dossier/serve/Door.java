package dossier.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is let in: pages of this server, opened by a name of this machine. A page of another site could otherwise ask for
 * what lies here, under a name of its own that leads to this machine, or from afar through the reader's browser.
 */
final class Door {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final int port;

    Door(int port) {
        this.port = port;
    }

    /** The status with which a request is refused; empty where it is let in. */
    Optional<Integer> refuses(String method, Headers headers) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isHere(hosts.get(0))) {
            return Optional.of(MISDIRECTED);
        }
        boolean foreign = headers.getOrDefault("Origin", List.of()).stream()
                .anyMatch(origin -> !origin.startsWith("http://") || !isHere(origin.substring("http://".length())));
        if (foreign) {
            return Optional.of(FORBIDDEN);
        }
        return method.equals("GET") || method.equals("HEAD") ? Optional.empty() : Optional.of(METHOD_NOT_ALLOWED);
    }

    private boolean isHere(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        boolean bare = colon <= lower.lastIndexOf(']');
        String name = bare ? lower : lower.substring(0, colon);
        return NAMES.contains(name)
                && (bare ? port == 80 : lower.substring(colon + 1).equals(Integer.toString(port)));
    }
}
