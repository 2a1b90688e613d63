package dossier.cli;

import dossier.Adding;
import dossier.model.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier new entity}. */
@Command(
        name = "entity",
        description = "Adds somebody or something that is named, behind the others in content/entities.yaml.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier new entity --label 'The town council' --kind organisation --id town")
final class NewEntityCommand implements Callable<Integer> {
    @Mixin
    private final NewPiece piece;

    @Option(names = "--label", paramLabel = "NAME", description = "what it is called")
    private String label;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "organisation, person, document, place, group or product")
    private String kind;

    @Option(names = "--id", paramLabel = "ID", description = "by which others name it; made of the label unless said")
    private String id;

    NewEntityCommand(Surroundings around) {
        this.piece = new NewPiece(around);
    }

    @Override
    public Integer call() {
        Adding adding = piece.open();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", piece.needed("--label", label, "Name"));
        values.put("kind", piece.oneOf("--kind", kind, "Kind", "kind of entity", Entity.Kind.class));
        String name = piece.id(id, values.get("label"), "source or an entity", adding.named());
        String path = piece.file(adding, Adding.Piece.ENTITY, null, Optional.empty());
        return piece.write(adding, adding.entries(Adding.Piece.ENTITY, path, Map.of(name, values)));
    }
}
