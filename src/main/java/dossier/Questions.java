package dossier;

import dossier.ask.Answers;
import dossier.ask.Explanation;
import dossier.ask.Impact;
import dossier.ask.Review;
import dossier.check.Checker;
import dossier.check.Findings;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Suggestion;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Fact;
import dossier.read.Draft;
import dossier.read.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A briefing that is asked questions. What is sound in it is answered for, whatever else is wrong. */
public final class Questions {
    /** What says that the words themselves cannot be read, not what follows from them. */
    private static final Set<Code> UNREAD = Set.of(Code.BAD_QUANTITY, Code.BAD_TIME, Code.DATE_NEEDED);

    private final Draft draft;
    private final Linked linked;
    private final Findings findings;

    private Questions(Draft draft) {
        this.draft = draft;
        this.linked = Linker.link(draft);
        this.findings = Checker.check(linked);
    }

    /** Reads, links and checks {@code dir/content}. */
    public static Questions of(Path dir) {
        return new Questions(Reader.read(dir));
    }

    /** What is wrong with the content. */
    public List<Diagnostic> diagnostics() {
        return findings.diagnostics();
    }

    /** Whether there is nothing to ask, since nothing could be read. */
    public boolean isEmpty() {
        return linked.site().facts().isEmpty();
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(linked.site().facts().get(id));
    }

    /** Of an id that is no fact's: which may have been meant; else empty. */
    public String meant(String id) {
        return Suggestion.didYouMean(id, linked.site().facts().keySet());
    }

    public Explanation explain(Fact fact) {
        return new Answers(linked, findings).explain(fact);
    }

    /** What is due for review on a day. */
    public List<Review> due(LocalDate day) {
        return new Answers(linked, findings).due(day);
    }

    public Impact impact(Fact fact) {
        return new Answers(linked, findings).impact(fact);
    }

    /**
     * What came of another value.
     *
     * @param impact empty where it cannot be taken, for the reason that {@code refused} says
     */
    public record Supposed(Optional<Impact> impact, String refused) {
        private static Supposed not(String reason) {
            return new Supposed(Optional.empty(), reason);
        }
    }

    /** What another value of a fact would do: everything is reckoned and checked again with it. */
    public Supposed impact(Fact fact, String words) {
        Optional<Draft> other = draft.saying(fact.id(), words);
        if (other.isEmpty()) {
            return Supposed.not(
                    fact.isComputed()
                            ? "'" + fact.id() + "' is computed: give one of its inputs another value: "
                                    + String.join(
                                            ", ",
                                            fact.computation().orElseThrow().inputs())
                            : "'" + fact.id() + "' states no value that could be another");
        }
        Questions changed = new Questions(other.get());
        if (changed.fact(fact.id()).isEmpty()) {
            Set<Diagnostic> before = Set.copyOf(diagnostics());
            return Supposed.not(changed.diagnostics().stream()
                    .filter(d -> UNREAD.contains(d.code()) && !before.contains(d))
                    .map(d -> d.message() + (d.hint().isEmpty() ? "" : ": " + d.hint()))
                    .findFirst()
                    .orElse("'" + words + "' cannot be read"));
        }
        Answers after = new Answers(changed.linked, changed.findings);
        return new Supposed(Optional.of(new Answers(linked, findings).impact(fact, after)), "");
    }
}
