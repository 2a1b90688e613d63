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
import dossier.model.SignOff;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Stale;
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
 * @param evidence copies of sources, by path under {@code content/evidence/}; they are never published
 * @param adopted numbers that may lead to no fact, as they are written, by the path of their file under {@code content/};
 *     empty where every such number is told alike
 * @param diagnostics what was wrong so far
 */
public record Draft(
        Site.Settings settings,
        List<FactDraft> facts,
        List<SourceDraft> sources,
        List<EntityDraft> entities,
        List<MeasureDraft> measures,
        List<TableDraft> tables,
        List<ChartDraft> charts,
        List<CheckDraft> checks,
        Optional<Note> index,
        List<Note> notes,
        Theme theme,
        SortedMap<String, byte[]> templates,
        SortedMap<String, byte[]> assets,
        SortedMap<String, byte[]> evidence,
        Optional<Map<String, List<Text>>> adopted,
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
                tables,
                charts,
                checks,
                index,
                notes,
                theme,
                templates,
                assets,
                evidence,
                adopted,
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
                tables,
                charts,
                checks,
                index,
                notes,
                theme,
                templates,
                assets,
                evidence,
                adopted,
                unread,
                diagnostics));
    }

    /**
     * A fact as its file has it, with the file's defaults filled in.
     *
     * @param says its value, in one of the ways in which a fact can have one; empty where a formula alone gives it
     * @param evidence one piece for each source line; empty for a computed fact
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
            Optional<PreferenceDraft> preference,
            List<EvidenceDraft> evidence,
            UpkeepDraft upkeep) {
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
                    preference,
                    evidence,
                    upkeep);
        }

        /**
         * One value of it, where it is a series: all else is as of the series.
         *
         * @param partOf of what it is a part
         */
        public FactDraft at(Text id, RowDraft row, Optional<Text> partOf) {
            return new FactDraft(
                    id,
                    label,
                    Optional.of(new Says.Value(row.value())),
                    Optional.empty(),
                    unit,
                    scale,
                    precision,
                    Optional.of(new TimeDraft(row.time(), false)),
                    subject,
                    geo,
                    measure,
                    kind,
                    nature,
                    state,
                    partOf,
                    basis,
                    row.note(),
                    Optional.empty(),
                    evidence,
                    upkeep);
        }
    }

    /** @param over ids of facts */
    public record PreferenceDraft(List<Text> over, Text because) {}

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
            List<SignOff> checked) {}

    /** @param was the value before, in the words of its source */
    public record RevisionDraft(Revision.Kind kind, LocalDate on, Optional<Text> note, Optional<Text> was) {}

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

        /** @param table the name of a file of {@code data/} */
        record Series(Text table) implements Says {
            @Override
            public Says saying(String other) {
                return new Series(Text.at(other, table.place()));
            }
        }
    }

    /**
     * The values of a series.
     *
     * @param name its path below {@code data/}
     * @param rows as they stand, those that can be read
     * @param sound whether all can
     */
    public record TableDraft(Text name, List<RowDraft> rows, boolean sound) {
        public TableDraft {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One value of a series.
     *
     * @param value empty where there is none at that time
     * @param bare whether it is a number alone, which takes the fact's unit and scale
     */
    public record RowDraft(
            Text time, Text value, boolean bare, Optional<Text> at, Optional<Text> quote, Optional<Text> note) {}

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

    /**
     * @param source {@code source < entity < entity}, who said it first last
     * @param file a path under {@code content/evidence/}
     */
    public record EvidenceDraft(
            Text source, Optional<Text> at, Optional<Text> quote, Optional<Text> file, Optional<Text> sha256) {}

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
            Optional<Source.Access> access,
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
            Optional<Integer> minOrigins,
            Optional<Integer> minCheckers,
            Optional<Stale> stale) {}

    /** What a chart shows. */
    public sealed interface Shown {
        /** @param facts each {@code id}, {@code id@point} or {@code id in UNIT} */
        record Facts(List<Located<Address.FactRef>> facts) implements Shown {
            public Facts {
                facts = List.copyOf(facts);
            }
        }

        /** @param series each {@code id} or {@code id in UNIT} */
        record Series(List<Located<Address.FactRef>> series) implements Shown {
            public Series {
                series = List.copyOf(series);
            }
        }

        /** All facts that meet some conditions. */
        record Query(List<Located<Address.Filter>> filters, Place place) implements Shown {
            public Query {
                filters = List.copyOf(filters);
            }
        }
    }

    /** @param at a fact, a point of a series, or a time */
    public record AnnotationDraft(Text at, Prose words) {}

    /**
     * @param emphasis a fact, a point or a series that the headline is about
     * @param asserts what must hold of its values
     */
    public record ChartDraft(
            Text id,
            ChartSpec.Kind kind,
            Prose headline,
            Optional<Text> subtitle,
            Optional<Text> description,
            Shown shown,
            Optional<Text> emphasis,
            List<Text> asserts,
            Optional<AnnotationDraft> annotation) {
        public ChartDraft {
            asserts = List.copyOf(asserts);
        }
    }

    public record CheckDraft(Text that, Text because, Severity severity) {}
}
