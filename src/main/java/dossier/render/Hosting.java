package dossier.render;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What GitHub Pages asks of a site beside its pages. */
public final class Hosting {
    /** Where a site's own domain is told. */
    public static final String DOMAIN = "CNAME";

    /** GitHub publishes no site that is larger, in bytes. */
    static final long LARGEST = 1_000_000_000;

    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

    private Hosting() {}

    /**
     * The file that names a site's own domain.
     *
     * @param url the address of the site, ending in a slash
     * @return empty where the address is no domain of its own: one of github.io, or a folder of another site
     */
    public static Optional<Output> domain(String url) {
        URI address = URI.create(url);
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        boolean own = HOST.matcher(host).matches()
                && !host.endsWith(".github.io")
                && address.getPort() < 0
                && address.getRawPath().equals("/");
        return own
                ? Optional.of(new Output(DOMAIN, (host + "\n").getBytes(StandardCharsets.US_ASCII)))
                : Optional.empty();
    }

    /** A warning where a site is larger than GitHub publishes. */
    public static List<Diagnostic> amiss(List<Output> outputs) {
        return amiss(outputs.stream().mapToLong(o -> o.bytes().length).sum());
    }

    static List<Diagnostic> amiss(long bytes) {
        return bytes <= LARGEST
                ? List.of()
                : List.of(new Diagnostic(
                        Code.NOT_WRITTEN,
                        Severity.WARNING,
                        new TextFile("site", "").place(0, 0),
                        "the site has " + bytes / 1_000_000 + " MB, and GitHub Pages publishes none of more than "
                                + LARGEST / 1_000_000 + " MB",
                        "keep large files of content/assets/ elsewhere, and lead to them"));
    }
}
