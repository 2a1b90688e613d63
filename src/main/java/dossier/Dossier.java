package dossier;

import dossier.chart.Charts;
import dossier.chart.Deflate;
import dossier.check.Checker;
import dossier.check.Due;
import dossier.check.Findings;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.ledger.Comparison;
import dossier.ledger.Guard;
import dossier.ledger.Manifest;
import dossier.ledger.PublishedRecord;
import dossier.ledger.Recorded;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Site;
import dossier.read.Draft;
import dossier.read.Folder;
import dossier.read.Reader;
import dossier.render.Hosting;
import dossier.render.Marks;
import dossier.render.Output;
import dossier.render.Pages;
import dossier.render.Rendered;
import dossier.write.Pack;
import dossier.write.SiteFolder;
import dossier.write.WriteException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Dossier's front door: the way from a folder of facts and notes to a site, which is read, link, check, render, write.
 *
 * <p>A briefing is a folder that holds {@code content/}, and {@code templates/} where it has some of its own. What is wrong
 * with it is told as diagnostics, each with its place, never by an exception; exceptions are bugs of ours, or of the
 * caller. The same folder makes the same bytes. All that is returned is immutable, and may be used from several threads.
 */
public final class Dossier {
    private Dossier() {}

    /**
     * What a build is told from outside.
     *
     * @param url where the site will be published, ending in a slash, in place of what site.yaml says
     * @param sourceDate the day by which notes are dated that state none
     */
    public record Options(Optional<String> url, Optional<LocalDate> sourceDate) {
        public static final Options NONE = new Options(Optional.empty(), Optional.empty());

        /** What of a site is published, and where and when. */
        Site published(Site site) {
            Site published = site.published();
            Site addressed = url.map(published::at).orElse(published);
            return sourceDate.map(addressed::datedBy).orElse(addressed);
        }
    }

    /** What a build is at. */
    public enum Stage {
        READ("reading"),
        LINK("linking"),
        CHECK("checking"),
        RENDER("rendering"),
        WRITE("writing");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        /** As a person is told of it: {@code reading}. */
        public String word() {
            return word;
        }
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        /** There are errors; nothing was written. */
        WRONG,
        /** Another build of the same folder is running; nothing was done. */
        BUSY
    }

    /**
     * What came of it.
     *
     * @param summary on what was done, in one line; empty unless all is done
     * @param index the front page, or the file that holds all; empty unless a site was written
     * @param dues what falls due on some day; of a check alone
     */
    public record Result(
            Outcome outcome, List<Diagnostic> diagnostics, String summary, Optional<Path> index, List<Due> dues) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
            dues = List.copyOf(dues);
        }

        private static Result wrong(List<Diagnostic> diagnostics) {
            return new Result(Outcome.WRONG, diagnostics, "", Optional.empty(), List.of());
        }
    }

    /**
     * A briefing as it was understood: every name resolved, every value computed.
     *
     * @param site what is sound in it, whatever else is wrong
     * @param diagnostics what could not be read, resolved or computed; the rules for claims are {@link #check}'s
     */
    public record Model(Site site, List<Diagnostic> diagnostics) {
        public Model {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads {@code dir/content} for a program that asks for its facts and notes; checks no words, and writes nothing. */
    public static Model read(Path dir) {
        Linked linked = Linker.link(Reader.read(dir));
        return new Model(linked.site(), linked.diagnostics());
    }

    /** Checks {@code dir/content}, and writes nothing. */
    public static Result check(Path dir) {
        return check(dir, stage -> {});
    }

    /**
     * The same.
     *
     * @param stages is told each stage as it begins
     */
    public static Result check(Path dir, Consumer<Stage> stages) {
        return check(linked(dir, stages));
    }

    /** Checks a briefing that may not be on disk. */
    static Result check(Folder folder) {
        return check(Linker.link(Reader.read(folder)));
    }

    private static Result check(Linked linked) {
        Findings findings = Checker.check(linked);
        List<Diagnostic> found = told(findings.diagnostics(), chartFaults(linked.site()));
        boolean wrong = hasErrors(found);
        return new Result(
                wrong ? Outcome.WRONG : Outcome.DONE,
                found,
                wrong ? "" : summary(linked.site(), findings),
                Optional.empty(),
                findings.dues());
    }

    /**
     * What a change of the content does to the published record.
     *
     * @param diagnostics what is wrong with the content
     * @param comparison empty where the content is wrong: it makes no record
     * @param unlabelled published values and ids that changed in silence, as errors
     */
    public record Compared(List<Diagnostic> diagnostics, Optional<Comparison> comparison, List<Diagnostic> unlabelled) {
        public Compared {
            diagnostics = List.copyOf(diagnostics);
            unlabelled = List.copyOf(unlabelled);
        }
    }

    /** Compares what {@code dir/content} would publish with an older record, and writes nothing. */
    public static Compared compare(Path dir, Recorded older) {
        Linked linked = linked(dir, stage -> {});
        Findings findings = Checker.check(linked);
        if (hasErrors(findings.diagnostics())) {
            return new Compared(findings.diagnostics(), Optional.empty(), List.of());
        }
        Comparison comparison = Comparison.of(older, PublishedRecord.recorded(linked.site(), findings.published()));
        return new Compared(findings.diagnostics(), Optional.of(comparison), Guard.check(comparison, linked.site()));
    }

    /** The same as {@link #build(Path, Options)} with no options. */
    public static Result build(Path dir) {
        return build(dir, Options.NONE);
    }

    /** Checks {@code dir/content} and, if nothing in it is wrong, renders it into {@code dir/site}. */
    public static Result build(Path dir, Options options) {
        return build(dir, options, stage -> {});
    }

    /**
     * The same.
     *
     * @param stages is told each stage as it begins
     */
    public static Result build(Path dir, Options options, Consumer<Stage> stages) {
        if (!Files.isDirectory(dir.resolve("content"))) {
            // nothing to build: no trace is left in a folder that is no briefing's
            return check(dir, stages);
        }
        try {
            Optional<SiteFolder> free = SiteFolder.open(dir);
            if (free.isEmpty()) {
                return new Result(Outcome.BUSY, List.of(), "", Optional.empty(), List.of());
            }
            try (SiteFolder folder = free.get()) {
                return build(dir, options, folder, stages);
            }
        } catch (WriteException e) {
            return Result.wrong(e.diagnostics());
        }
    }

    private static Result build(Path dir, Options options, SiteFolder folder, Consumer<Stage> stages)
            throws WriteException {
        Made made = make(dir, options, Optional.empty(), stages);
        if (made.outputs().isEmpty()) {
            return Result.wrong(made.diagnostics());
        }
        stages.accept(Stage.WRITE);
        List<Diagnostic> amiss = folder.publish(made.outputs(), own(folder));
        return made.as(told(made.diagnostics(), amiss), dir.resolve("site").resolve("index.html"));
    }

    /**
     * Checks {@code dir/content} and, if nothing in it is wrong, renders it into one zip, and leaves {@code dir/site} as
     * it is. In the zip the site lies in a folder with the zip's own name.
     *
     * @param older with a record, the claims that differ from it are marked on the pages
     * @param to absolute: the file, or a folder that is there, in which the file is called by the site's title
     * @param stages is told each stage as it begins
     */
    public static Result pack(Path dir, Options options, Optional<Recorded> older, Path to, Consumer<Stage> stages) {
        Made made = make(dir, options, older, stages);
        if (made.outputs().isEmpty()) {
            return Result.wrong(made.diagnostics());
        }
        String name =
                Files.isDirectory(to) ? made.name() + ".zip" : to.getFileName().toString();
        Path file = Files.isDirectory(to) ? to.resolve(name) : to;
        stages.accept(Stage.WRITE);
        try {
            Pack.write(file, name.replaceFirst("\\.zip$", ""), made.outputs(), Deflate::pack);
            return made.as(made.diagnostics(), file);
        } catch (WriteException e) {
            return Result.wrong(told(made.diagnostics(), e.diagnostics()));
        }
    }

    /**
     * A site before it is written.
     *
     * @param outputs none where something is wrong
     * @param name what a file with all of it may be called
     */
    private record Made(List<Output> outputs, List<Diagnostic> diagnostics, String summary, String name) {
        private static Made wrong(List<Diagnostic> diagnostics) {
            return new Made(List.of(), diagnostics, "", "");
        }

        private Result as(List<Diagnostic> all, Path written) {
            long pages =
                    outputs.stream().filter(o -> o.path().endsWith(".html")).count();
            return new Result(Outcome.DONE, all, pages + " pages, " + summary, Optional.of(written), List.of());
        }
    }

    private static Made make(Path dir, Options options, Optional<Recorded> older, Consumer<Stage> stages) {
        Linked linked = linked(dir, stages);
        Findings findings = Checker.check(linked);
        List<Diagnostic> found = told(findings.diagnostics(), chartFaults(linked.site()));
        if (hasErrors(found)) {
            return Made.wrong(found);
        }
        Site site = options.published(linked.site());
        stages.accept(Stage.RENDER);
        Marks marks = older.map(o -> Marks.of(Comparison.of(o, PublishedRecord.recorded(site, findings.published()))))
                .orElse(Marks.NONE);
        Rendered rendered = Pages.render(site, findings, marks);
        if (hasErrors(rendered.diagnostics())) {
            return Made.wrong(told(found, rendered.diagnostics()));
        }
        List<Output> outputs = new ArrayList<>(rendered.outputs());
        // a domain is the site's own, wherever else it is published too
        linked.site().settings().url().flatMap(Hosting::domain).ifPresent(outputs::add);
        return new Made(
                withManifest(outputs),
                told(found, rendered.diagnostics(), Hosting.amiss(outputs)),
                summary(site, findings),
                slug(site.settings().title(), dir));
    }

    /** A title as the name of a file, on any system; where none of its letters can be in one, its folder's name. */
    private static String slug(String title, Path dir) {
        for (String from : List.of(title, String.valueOf(dir.getFileName()))) {
            String slug = from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String cut = slug.substring(0, Math.min(slug.length(), 60)).replaceAll("^-|-$", "");
            if (!cut.isEmpty()) {
                return cut;
            }
        }
        return "site";
    }

    /** On the way to what is checked. */
    private static Linked linked(Path dir, Consumer<Stage> stages) {
        stages.accept(Stage.READ);
        Draft draft = Reader.read(dir);
        stages.accept(Stage.LINK);
        Linked linked = Linker.link(draft);
        stages.accept(Stage.CHECK);
        return linked;
    }

    static List<Diagnostic> chartFaults(Site site) {
        return site.charts().values().stream()
                .flatMap(chart -> Charts.check(chart).stream())
                .toList();
    }

    static List<Output> withManifest(List<Output> outputs) {
        Map<String, byte[]> files = outputs.stream().collect(Collectors.toMap(Output::path, Output::bytes));
        List<Output> all = new ArrayList<>(outputs);
        all.add(new Output(Manifest.PATH, Manifest.of(version(), files).json()));
        return all;
    }

    /** What earlier builds wrote. */
    private static Set<String> own(SiteFolder folder) throws WriteException {
        Optional<byte[]> left = folder.manifest();
        if (left.isEmpty()) {
            return Set.of();
        }
        return Manifest.read(left.get()).map(Manifest::paths).orElseThrow(SiteFolder::unknownManifest);
    }

    @SafeVarargs
    static List<Diagnostic> told(List<Diagnostic>... stages) {
        Log log = new Log();
        for (List<Diagnostic> stage : stages) {
            log.addAll(stage);
        }
        return log.sorted();
    }

    static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    static String summary(Site site, Findings findings) {
        return site.listed().size() + " facts, " + findings.checked() + " of " + findings.numbers()
                + " numbers checked, " + findings.cited() + " statements cited";
    }

    /** Dossier's own version. */
    public static String version() {
        try (InputStream in = Dossier.class.getResourceAsStream("/dossier/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
