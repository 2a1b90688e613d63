package dossier.cli;

import dossier.Dossier;
import dossier.serve.Preview;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier serve}. */
@Command(
        name = "serve",
        description = "Shows DIR/content in a browser of this machine, and renews the open pages at every save. Writes"
                + " nothing. Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier serve --open --prefix /briefing/ path/to/briefing")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "4000",
            description =
                    "where to listen, on this machine alone: ${DEFAULT-VALUE} unless said; 0 for any that is free")
    private int port;

    @Option(
            names = "--prefix",
            paramLabel = "PATH",
            defaultValue = "/",
            description = "the folder of its host in which the site will be published: /repo/ on GitHub Pages")
    private String prefix;

    @Option(names = "--open", description = "open the front page in the browser")
    private boolean open;

    @Option(
            names = "--editor",
            paramLabel = "URL",
            defaultValue = "vscode://file{path}:{line}:{column}",
            description =
                    "what opens a file in your editor, where pages lead to mistakes: ${DEFAULT-VALUE} unless said")
    private String editor;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = around.folder(dir, spec);
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw wrong("there is no folder 'content' in " + around.tell(folder));
        }
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port: " + port + " is no port, which lies between 0 and " + LAST_PORT);
        }
        Preview.Options options = new Preview.Options(
                new Dossier.Options(Optional.empty(), Publication.sourceDate(around, spec)),
                port,
                prefix(),
                editor,
                around.tellIn(dir, around.directory()));
        try (Preview preview = Preview.open(folder, options, new Renewals(around, options.told()))) {
            around.out().println(preview.address());
            around.out().flush();
            if (open) {
                openBrowser(preview.address());
            }
            preview.run();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (BindException taken) {
            throw wrong("port " + port + " is taken: name another with --port, or --port 0 for any that is free");
        }
        return 0;
    }

    private String prefix() {
        String path = (prefix.startsWith("/") ? "" : "/") + prefix + (prefix.endsWith("/") ? "" : "/");
        if (!PREFIX.matcher(path).matches()) {
            throw wrong("--prefix: '" + prefix + "' is no path such as /repo/");
        }
        return path;
    }

    private void openBrowser(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notThere) {
            around.err().println("dossier: no browser could be opened: " + notThere.getMessage());
            around.err().flush();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
