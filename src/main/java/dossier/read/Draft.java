package dossier.read;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Kind;
import dossier.model.Nature;
import dossier.model.Note;
import dossier.model.Prose;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.State;
import dossier.model.Theme;
import dossier.model.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the files of a site say, each by itself: names not resolved, quantities, words of time and formulas still words.
 * Only what could be read is in it.
 *
 * @param unread ids that were seen in files or entries that could not be read, and the slugs of notes that are no text:
 *     references to them are no mistake of their own
 * @param templates the site's own templates and their assets, by path under {@code templates/}
 * @param assets by path under {@code content/assets/}
 * @param diagnostics what was wrong so far
 */
public record Draft(
        Site.Settings settings,
        List<FactDraft> facts,
        List<SourceDraft> sources,
        List<EntityDraft> entities,
        List<MeasureDraft> measures,
        List<ChartDraft> charts,
        List<CheckDraft> checks,
        Optional<Note> index,
        List<Note> notes,
        Theme theme,
        SortedMap<String, byte[]> templates,
        SortedMap<String, byte[]> assets,
        Set<String> unread,
        List<Diagnostic> diagnostics) {

    /** The same with other sources and entities. */
    public Draft with(List<SourceDraft> sources, List<EntityDraft> entities) {
        return new Draft(
                settings,
                facts,
                sources,
                entities,
                measures,
                charts,
                checks,
                index,
                notes,
                theme,
                templates,
                assets,
                unread,
                diagnostics);
    }

    /**
     * The same, in which a stated fact says something else.
     *
     * @param words what it says instead, in the way in which it says it now: a value, a date or a statement. They are
     *     taken to stand where those stand that they replace
     * @return nothing where no fact of that id states anything
     */
    public Optional<Draft> saying(String id, String words) {
        if (facts.stream().noneMatch(f -> f.id().value().equals(id) && f.says().isPresent())) {
            return Optional.empty();
        }
        List<FactDraft> changed = facts.stream()
                .map(f -> f.id().value().equals(id) ? f.saying(words) : f)
                .toList();
        return Optional.of(new Draft(
                settings,
                changed,
                sources,
                entities,
                measures,
                charts,
                checks,
                index,
                notes,
                theme,
                templates,
                assets,
                unread,
                diagnostics));
    }

    /**
     * A fact as its file has it, with the file's defaults filled in.
     *
     * @param says its value, in one of the ways in which a fact can have one; empty where a formula alone gives it
     * @param sources one line, or one a piece of evidence; empty for a computed fact
     * @param checked who verified it
     */
    public record FactDraft(
            Text id,
            Translated label,
            Optional<Says> says,
            Optional<Text> formula,
            Optional<Text> unit,
            Optional<Text> scale,
            Optional<Text> precision,
            Optional<TimeDraft> time,
            Optional<Text> subject,
            Optional<Text> geo,
            Optional<Text> measure,
            Optional<Kind> kind,
            Optional<Nature> nature,
            Optional<Located<State>> state,
            Optional<Text> partOf,
            Optional<Text> basis,
            Optional<Text> note,
            Optional<Text> checked,
            List<EvidenceDraft> evidence) {
        private FactDraft saying(String words) {
            return new FactDraft(
                    id,
                    label,
                    says.map(s -> s.saying(words)),
                    formula,
                    unit,
                    scale,
                    precision,
                    time,
                    subject,
                    geo,
                    measure,
                    kind,
                    nature,
                    state,
                    partOf,
                    basis,
                    note,
                    checked,
                    evidence);
        }
    }

    /** What a fact says, still as words. */
    public sealed interface Says {
        /** The same way of saying, other words in the same place. */
        Says saying(String other);

        record Value(Text words) implements Says {
            @Override
            public Says saying(String other) {
                return new Value(Text.at(other, words.place()));
            }
        }

        record Date(DateDraft date) implements Says {
            @Override
            public Says saying(String other) {
                Text moved = Text.at(other, date.words.place());
                return new Date(new DateDraft(moved, date.at, date.inferred, date.because));
            }
        }

        record Statement(Text words) implements Says {
            @Override
            public Says saying(String other) {
                return new Statement(Text.at(other, words.place()));
            }
        }
    }

    /** A value that was read, with its place. */
    public record Located<T>(T value, Place place) {}

    /** A time in words or digits: {@code period:}, or {@code as_of:} where {@code asOf}. */
    public record TimeDraft(Text words, boolean asOf) {}

    /**
     * A date, plain or as a map.
     *
     * @param at where in the source it stands
     * @param inferred what of it the source does not print
     */
    public record DateDraft(Text words, Optional<Text> at, Optional<Text> inferred, Optional<Text> because) {}

    /** @param source {@code source < entity < entity}, who said it first last */
    public record EvidenceDraft(Text source, Optional<Text> at, Optional<Text> quote) {}

    /** @param publisher the id of an entity, or a name */
    public record SourceDraft(
            Text id,
            Text title,
            Text publisher,
            Source.Type type,
            Optional<DateDraft> published,
            Optional<LocalDate> accessed,
            Optional<Text> url,
            Optional<Text> archive,
            Optional<Text> license,
            Optional<Text> access) {
        /** The same, its publisher by its id. */
        public SourceDraft publishedBy(Text id) {
            return new SourceDraft(this.id, title, id, type, published, accessed, url, archive, license, access);
        }
    }

    /** @param evidence the file's default, where the relation names none of its own */
    public record RelationDraft(Text is, List<EvidenceDraft> evidence) {}

    public record EntityDraft(
            Text id,
            Translated label,
            Entity.Kind kind,
            Optional<RelationDraft> owner,
            Optional<RelationDraft> author,
            Optional<Text> sameAs) {}

    /** @param units the names of each unit by its id */
    public record MeasureDraft(
            Text id, Translated label, Optional<Kind> kind, Map<Text, List<Text>> units, Optional<Text> plausible) {}

    /**
     * @param facts each {@code id}, {@code id@point} or {@code id in UNIT}
     * @param emphasis the one of them that the headline is about
     */
    public record ChartDraft(
            Text id,
            ChartSpec.Kind kind,
            Prose headline,
            Optional<Text> subtitle,
            Optional<Text> description,
            List<Located<Address.FactRef>> facts,
            Optional<Text> emphasis) {}

    public record CheckDraft(Text that, Text because, Severity severity) {}
}
