package dossier;

import dossier.chart.Charts;
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
import dossier.read.Reader;
import dossier.render.Output;
import dossier.render.Pages;
import dossier.render.Rendered;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from a folder of facts and notes to a site: read, link, check, render, write. */
public final class Build {
    private Build() {}

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
     * @param index the front page; empty unless a site was written
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

    /** Checks {@code dir/content}, and writes nothing. */
    public static Result check(Path dir) {
        Linked linked = Linker.link(Reader.read(dir));
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
        Linked linked = Linker.link(Reader.read(dir));
        Findings findings = Checker.check(linked);
        if (hasErrors(findings.diagnostics())) {
            return new Compared(findings.diagnostics(), Optional.empty(), List.of());
        }
        Comparison comparison = Comparison.of(older, PublishedRecord.recorded(linked.site(), findings.published()));
        return new Compared(findings.diagnostics(), Optional.of(comparison), Guard.check(comparison, linked.site()));
    }

    /** Checks {@code dir/content} and, if nothing in it is wrong, renders it into {@code dir/site}. */
    public static Result build(Path dir, Options options) {
        if (!Files.isDirectory(dir.resolve("content"))) {
            // nothing to build: no trace is left in a folder that is no briefing's
            return check(dir);
        }
        try {
            Optional<SiteFolder> free = SiteFolder.open(dir);
            if (free.isEmpty()) {
                return new Result(Outcome.BUSY, List.of(), "", Optional.empty(), List.of());
            }
            try (SiteFolder folder = free.get()) {
                return build(dir, options, folder);
            }
        } catch (WriteException e) {
            return Result.wrong(e.diagnostics());
        }
    }

    private static Result build(Path dir, Options options, SiteFolder folder) throws WriteException {
        Linked linked = Linker.link(Reader.read(dir));
        Findings findings = Checker.check(linked);
        List<Diagnostic> found = told(findings.diagnostics(), chartFaults(linked.site()));
        if (hasErrors(found)) {
            return Result.wrong(found);
        }
        Site site = options.published(linked.site());
        Rendered rendered = Pages.render(site, findings);
        if (hasErrors(rendered.diagnostics())) {
            return Result.wrong(told(found, rendered.diagnostics()));
        }
        List<Output> outputs = withManifest(rendered.outputs());
        List<Diagnostic> amiss = folder.publish(outputs, own(folder));
        long pages = outputs.stream().filter(o -> o.path().endsWith(".html")).count();
        return new Result(
                Outcome.DONE,
                told(found, rendered.diagnostics(), amiss),
                pages + " pages, " + summary(site, findings),
                Optional.of(dir.resolve("site").resolve("index.html")),
                List.of());
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
        try (InputStream in = Build.class.getResourceAsStream("/dossier/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
