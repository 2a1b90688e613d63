package dossier.cli;

import dossier.Adding;
import dossier.model.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier new source}. */
@Command(
        name = "source",
        description = "Adds a source behind those of its file in content/sources/.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = {
            "  dossier new source --title 'Annual accounts' --publisher 'The town council' \\",
            "      --type report --published 2025-03-03"
        })
final class NewSourceCommand implements Callable<Integer> {
    @Mixin
    private final NewPiece piece;

    @Option(names = "--title", paramLabel = "TITLE", description = "what it is called")
    private String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published it: an entity, or a name")
    private String publisher;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "news, report, dataset, document, law, interview or web")
    private String type;

    @Option(names = "--published", paramLabel = "DATE", description = "when it came out, as the source writes it")
    private String published;

    @Option(names = "--accessed", paramLabel = "DATE", description = "when it was read, where that is not known")
    private String accessed;

    @Option(names = "--url", paramLabel = "URL", description = "where it can be read")
    private String url;

    @Option(names = "--id", paramLabel = "ID", description = "by which facts name it; made of the title unless said")
    private String id;

    @Option(names = "--file", paramLabel = "NAME", description = "a file of content/sources/, where there are several")
    private String file;

    NewSourceCommand(Surroundings around) {
        this.piece = new NewPiece(around);
    }

    @Override
    public Integer call() {
        Adding adding = piece.open();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", piece.needed("--title", title, "Title"));
        values.put("publisher", piece.needed("--publisher", publisher, "Published by whom"));
        values.put("type", piece.oneOf("--type", type, "Type", "type of source", Source.Type.class));
        if (accessed == null) {
            values.put("published", piece.needed("--published", published, "Published when, as 2025-03-03"));
        } else if (published != null) {
            values.put("published", published);
        }
        if (accessed != null) {
            values.put("accessed", accessed);
        }
        Optional<String> address = piece.perhaps(url, "URL");
        address.ifPresent(u -> values.put("url", u));
        String name = piece.id(id, values.get("title"), "source or an entity", adding.named());
        String path = piece.file(adding, Adding.Piece.SOURCE, file, Optional.empty());
        return piece.write(adding, adding.entries(Adding.Piece.SOURCE, path, Map.of(name, values)));
    }
}
