package dossier.cli;

import dossier.Dossier;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that renders a site takes: where and when it is published. */
final class Publication {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "where the site will be published, in place of site.yaml's url: for the feed and the sitemap")
    private String url;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final Surroundings around;

    Publication(Surroundings around) {
        this.around = around;
    }

    Dossier.Options options() {
        return new Dossier.Options(address(), sourceDate(around, spec));
    }

    private Optional<String> address() {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return Optional.of(url.endsWith("/") ? url : url + "/");
            }
        } catch (URISyntaxException notAnAddress) {
            throw wrongUrl();
        }
        throw wrongUrl();
    }

    private ParameterException wrongUrl() {
        return new ParameterException(
                spec.commandLine(), "--url: '" + url + "' is no address such as https://example.org/briefing/");
    }

    /** The convention of reproducible builds: a date to state where the content has none. */
    static Optional<LocalDate> sourceDate(Surroundings around, CommandSpec spec) {
        String epoch = around.environment().get("SOURCE_DATE_EPOCH");
        if (epoch == null) {
            return Optional.empty();
        }
        try {
            if (epoch.matches("[0-9]{1,12}")) {
                return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC));
            }
        } catch (DateTimeException tooFar) {
            throw wrongEpoch(epoch, spec);
        }
        throw wrongEpoch(epoch, spec);
    }

    private static ParameterException wrongEpoch(String epoch, CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(), "SOURCE_DATE_EPOCH: '" + epoch + "' is no number of seconds since 1970");
    }
}
