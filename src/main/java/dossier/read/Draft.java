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
import dossier.model.Revision;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Stale;
import dossier.model.State;
import dossier.model.Theme;
import dossier.model.Translated;
import dossier.model.Upkeep;
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
     * A fact as its file has it, with the file's defaults filled in.
     *
     * @param says its value, in one of the ways in which a fact can have one; empty where a formula alone gives it
     * @param sources one line, or one a piece of evidence; empty for a computed fact
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
            List<EvidenceDraft> evidence,
            UpkeepDraft upkeep) {}

    /**
     * How a fact is kept.
     *
     * @param formerly ids that it had before
     * @param revisions in the order of the author
     */
    public record UpkeepDraft(
            Optional<Text> supersedes,
            List<Text> formerly,
            List<RevisionDraft> revisions,
            Optional<LocalDate> reviewBy,
            Optional<Stale> stale,
            Optional<Upkeep.Checked> checked) {}

    /** @param was the value before, in the words of its source */
    public record RevisionDraft(Revision.Kind kind, LocalDate on, Optional<Text> note, Optional<Text> was) {}

    /** What a fact says, still as words. */
    public sealed interface Says {
        record Value(Text words) implements Says {}

        record Date(DateDraft date) implements Says {}

        record Statement(Text words) implements Says {}
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
            Optional<Text> access,
            Optional<Stale> stale) {
        /** The same, its publisher by its id. */
        public SourceDraft publishedBy(Text id) {
            return new SourceDraft(this.id, title, id, type, published, accessed, url, archive, license, access, stale);
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
            Text id,
            Translated label,
            Optional<Kind> kind,
            Map<Text, List<Text>> units,
            Optional<Text> plausible,
            Optional<Stale> stale) {}

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
