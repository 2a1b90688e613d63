package dossier.cli;

import dossier.Adding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier new note}. */
@Command(
        name = "note",
        description = "Writes a new note, with its title and nothing else: content/notes/ID.md.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier new note --title 'What the plan leaves open' --date 2024-03-20")
final class NewNoteCommand implements Callable<Integer> {
    @Mixin
    private final NewPiece piece;

    @Option(names = "--title", paramLabel = "TITLE", description = "what it is called; it may hold links")
    private String title;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "its address below notes/, perhaps with folders; made of the title unless said")
    private String id;

    @Option(names = "--summary", paramLabel = "TEXT", description = "what it says, in a sentence")
    private String summary;

    @Option(names = "--date", paramLabel = "DATE", description = "its day, from which 'last year' is counted")
    private String date;

    NewNoteCommand(Surroundings around) {
        this.piece = new NewPiece(around);
    }

    @Override
    public Integer call() {
        Adding adding = piece.open();
        String called = piece.needed("--title", title, "Title");
        String slug = piece.address(id, called, "note", adding.notes());
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", called);
        piece.perhaps(summary, "Summary").ifPresent(s -> head.put("summary", s));
        piece.perhaps(date, "Date, as 2024-03-20").ifPresent(d -> head.put("date", d));
        return piece.write(adding, adding.note(slug, head));
    }
}
