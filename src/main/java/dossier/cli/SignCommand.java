package dossier.cli;

import dossier.Signing;
import dossier.diagnostic.Suggestion;
import dossier.model.Fact;
import dossier.model.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier sign}. */
@Command(
        name = "sign",
        description =
                "Writes down that somebody has held facts, and the sentences that claim them, against the evidence:"
                        + " 'checked:' with a fingerprint, so that it is void when any of that changes. Shows what would change,"
                        + " and asks before it writes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier sign korea-investment --by 'M. Kim'", "  dossier sign content/notes/plan.md --by 'M. Kim'"
        })
final class SignCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FACT|NOTE",
            description =
                    "facts by their ids; notes by path or slug, for every fact of their sheets. A folder at the end is the"
                            + " briefing's; this one unless said")
    private List<String> names = new ArrayList<>();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who checked them")
    private String by;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = CheckCommand.Days.class,
            description = "when: 2025-06-01; today by the clock (UTC) unless said")
    private LocalDate on;

    @Option(names = "--yes", description = "write without asking")
    private boolean yes;

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    SignCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (by.isBlank() || by.chars().anyMatch(c -> c < ' ')) {
            throw new ParameterException(command.commandLine(), "--by needs a name");
        }
        Path dir = takeFolder();
        Path folder = around.folder(dir, command);
        Signing signing = Signing.of(folder);
        if (signing.names().isEmpty()) {
            around.tell(signing.diagnostics(), dir);
            around.err().println("dossier: there is no fact to sign");
            return Main.CONTENT_WRONG;
        }
        Set<Fact> facts = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (String name : names) {
            Optional<Fact> fact = signing.fact(name);
            fact.ifPresentOrElse(facts::add, () -> facts.addAll(signing.facts(note(name, folder, signing))));
            fact.ifPresent(f -> named.add(f.id()));
        }
        Signing.Proposal proposal =
                signing.sign(List.copyOf(facts), by.strip(), on == null ? LocalDate.now(ZoneOffset.UTC) : on);
        around.tellOfErrors(signing.diagnostics());
        proposal.left().forEach((id, why) -> around.err().println("dossier: '" + id + "' is not signed: " + why));
        if (proposal.patches().isEmpty() && proposal.left().isEmpty()) {
            around.out().println("nothing to sign: " + by.strip() + " has signed all of it as it is");
        }
        boolean failed = proposal.left().keySet().stream().anyMatch(named::contains);
        return new Mended(around, dir, yes).write(signing::write, proposal.patches(), failed);
    }

    private Note note(String name, Path folder, Signing signing) {
        Map<String, Note> notes = signing.notes();
        Path here = around.resolve(Path.of(name));
        String path =
                here.startsWith(folder) ? folder.relativize(here).toString().replace('\\', '/') : name;
        return Optional.ofNullable(notes.get(path))
                .or(() -> Optional.ofNullable(notes.get(name)))
                .orElseThrow(() -> {
                    String hint = Suggestion.didYouMean(name, signing.names());
                    return new ParameterException(
                            command.commandLine(),
                            "no fact or note '" + name + "'" + (hint.isEmpty() ? "" : ": " + hint));
                });
    }

    /** The last name may be that of the briefing's folder. */
    private Path takeFolder() {
        String last = names.get(names.size() - 1);
        if (names.size() > 1 && Files.isDirectory(around.resolve(Path.of(last)))) {
            names = names.subList(0, names.size() - 1);
            return Path.of(last);
        }
        return Path.of(".");
    }
}
