package dossier.cli;

import dossier.Adding;
import dossier.diagnostic.Suggestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier new fact}. */
@Command(
        name = "fact",
        description = "Adds a fact behind those of its file in content/facts/. With --from, proposes the facts that a"
                + " source's words hold.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier new fact --label 'Spending on books' --value 'US$310,000' \\",
            "      --source accounts --at 'p. 13'",
            "  dossier new fact --from 'Sales rose 8%% to US$1.1 billion in 2023' \\",
            "      --source accounts"
        })
final class NewFactCommand implements Callable<Integer> {
    @Mixin
    private final NewPiece piece;

    @Option(
            names = "--from",
            paramLabel = "WORDS",
            description = "the source's words, of which facts are made: they are shown, and each is asked for")
    private String from;

    @Option(names = "--yes", description = "with --from: write all that is proposed, without asking")
    private boolean yes;

    @Option(names = "--label", paramLabel = "TEXT", description = "what it is")
    private String label;

    @Option(names = "--value", paramLabel = "WORDS", description = "its value as the source writes it: US$1.1 billion")
    private String value;

    @Option(names = "--formula", paramLabel = "FORMULA", description = "what it is computed by, in place of a value")
    private String formula;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "where it was read, perhaps with who said it first: 'accounts < draft'")
    private String source;

    @Option(names = "--at", paramLabel = "PLACE", description = "where in the source: 'p. 4'")
    private String at;

    @Option(names = "--period", paramLabel = "TIME", description = "over which it holds: 2024, last year")
    private String period;

    @Option(names = "--as-of", paramLabel = "TIME", description = "the moment at which it held, in place of a period")
    private String asOf;

    @Option(names = "--part-of", paramLabel = "ID", description = "the fact of which it is a slice")
    private String partOf;

    @Option(names = "--id", paramLabel = "ID", description = "by which notes name it; made of the label unless said")
    private String id;

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description = "a file of content/facts/, where several would do; it may be new")
    private String file;

    private final Surroundings around;

    NewFactCommand(Surroundings around) {
        this.around = around;
        this.piece = new NewPiece(around);
    }

    @Override
    public Integer call() {
        Adding adding = piece.open();
        if (source != null) {
            known(adding, source);
        }
        if (from != null) {
            return proposed(adding);
        }
        one("--value", value, "--formula", formula);
        one("--formula", formula, "--source", source);
        one("--formula", formula, "--at", at);
        one("--period", period, "--as-of", asOf);
        if (yes) {
            throw piece.wrong("--yes goes with --from alone");
        }
        if (partOf != null && !adding.facts().contains(partOf)) {
            throw piece.wrong("no fact '" + partOf + "'" + hint(Suggestion.didYouMean(partOf, adding.facts())));
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", piece.needed("--label", label, "Label"));
        if (formula == null) {
            values.put("value", piece.needed("--value", value, "Value, as the source writes it"));
        } else {
            values.put("formula", formula);
        }
        Optional<String> path = formula == null ? Optional.of(stated(adding, values)) : Optional.empty();
        piece.perhaps(asOf == null ? period : asOf, "Period, as 2024 or last year")
                .ifPresent(t -> values.put(asOf == null ? "period" : "as_of", t));
        if (partOf != null) {
            values.put("part_of", partOf);
        }
        String name = piece.id(id, values.get("label"), "fact", adding.facts());
        String in = path.orElseGet(() -> piece.file(adding, Adding.Piece.FACT, file, Optional.empty()));
        return piece.write(adding, adding.entries(Adding.Piece.FACT, in, Map.of(name, values)));
    }

    /** What a fact says of its evidence, and the file for it. */
    private String stated(Adding adding, Map<String, String> values) {
        Optional<String> usual =
                source != null || adding.files(Adding.Piece.FACT).size() > 1 && file == null
                        ? Optional.empty()
                        : adding.byDefault(piece.file(adding, Adding.Piece.FACT, file, Optional.empty()), "source");
        String said = usual.orElseGet(() -> source(adding));
        String path = piece.file(adding, Adding.Piece.FACT, file, adding.fileOf(first(said)));
        if (!adding.byDefault(path, "source").equals(Optional.of(said))) {
            values.put("source", said);
        }
        piece.perhaps(at, "Where in the source, as p. 4").ifPresent(p -> values.put("at", p));
        return path;
    }

    private void one(String flag, String said, String other, String also) {
        if (said != null && also != null) {
            throw piece.wrong(flag + " and " + other + ": a fact has one of them");
        }
    }

    private String source(Adding adding) {
        if (source != null) {
            return source;
        }
        return piece.oneOf(
                "--source",
                null,
                "Source" + (adding.sources().isEmpty() ? "" : " (" + String.join(", ", adding.sources()) + ")"),
                "source",
                adding.sources());
    }

    private static String first(String said) {
        return said.split("<", 2)[0].strip();
    }

    private void known(Adding adding, String said) {
        String name = first(said);
        if (!adding.sources().contains(name)) {
            throw piece.wrong("no source '" + name + "'" + hint(Suggestion.didYouMean(name, adding.sources())));
        }
    }

    private static String hint(String hint) {
        return hint.isEmpty() ? "" : ": " + hint;
    }

    private int proposed(Adding adding) {
        if (Stream.of(label, value, formula, period, asOf, partOf, id).anyMatch(Objects::nonNull)) {
            throw piece.wrong("--from says all but --source, --at and --file: leave the others out");
        }
        String said = source(adding);
        String path = piece.file(adding, Adding.Piece.FACT, file, adding.fileOf(first(said)));
        NewFacts facts = new NewFacts(around, adding, path, said, Optional.ofNullable(at));
        Map<String, Map<String, String>> chosen = facts.of(from, yes);
        return chosen.isEmpty() ? 0 : piece.write(adding, adding.entries(Adding.Piece.FACT, path, chosen));
    }
}
