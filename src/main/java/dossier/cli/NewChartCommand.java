package dossier.cli;

import dossier.Adding;
import dossier.diagnostic.Suggestion;
import dossier.model.ChartSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier new chart}. */
@Command(
        name = "chart",
        description = "Writes a new chart: content/charts/ID.yaml. A note shows it by '[words](chart:ID)', alone in a"
                + " paragraph.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = {
            "  dossier new chart --headline 'Staff cost more than books' \\",
            "      --kind bar --facts staff,books"
        })
final class NewChartCommand implements Callable<Integer> {
    @Mixin
    private final NewPiece piece;

    @Option(names = "--headline", paramLabel = "TEXT", description = "what it shows, as a sentence; may hold links")
    private String headline;

    @Option(names = "--kind", paramLabel = "KIND", description = "bar, column, stack, line, area, dot, part or slope")
    private String kind;

    @Option(names = "--facts", paramLabel = "ID,ID", description = "the facts that it shows, in this order")
    private String facts;

    @Option(names = "--id", paramLabel = "ID", description = "by which notes name it; made of the headline unless said")
    private String id;

    NewChartCommand(Surroundings around) {
        this.piece = new NewPiece(around);
    }

    @Override
    public Integer call() {
        Adding adding = piece.open();
        Map<String, String> head = new LinkedHashMap<>();
        String sentence = piece.needed("--headline", headline, "Headline");
        head.put("kind", piece.oneOf("--kind", kind, "Kind", "kind of chart", ChartSpec.Kind.class));
        head.put("headline", sentence);
        List<String> shown = Arrays.stream(piece.needed("--facts", facts, "Facts, with commas between them")
                        .split(","))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .toList();
        for (String fact : shown) {
            String bare = fact.split("[@\\s]", 2)[0];
            if (!adding.facts().contains(bare)) {
                String hint = Suggestion.didYouMean(bare, adding.facts());
                throw piece.wrong("no fact '" + bare + "'" + (hint.isEmpty() ? "" : ": " + hint));
            }
        }
        String words = sentence.replaceAll("\\[([^\\]]*+)\\]\\([^)]*+\\)", "$1");
        return piece.write(adding, adding.chart(piece.id(id, words, "chart", adding.charts()), head, shown));
    }
}
