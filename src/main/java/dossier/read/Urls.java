package dossier.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of the web. */
final class Urls {
    static final String HINT = "write it whole: https://example.org/report";

    private Urls() {}

    /** Whether it is an http or https address of a host, without a name and a password in it. */
    static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
