package dossier.render;

import dossier.check.Findings;
import dossier.diagnostic.Log;
import dossier.ledger.PublishedRecord;
import dossier.model.ChartSpec;
import dossier.model.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A briefing as the files of its site. Each file is made when it is asked for, and then once; threads may share it. Reads
 * no disk: templates come from the site itself and from the jar.
 */
public final class Pages {
    private static final int THREADS = 2;

    private final Material material;
    private final ThemeFiles theme;
    private final Templates templates;
    private final Drawings drawings;
    private final SortedMap<String, Making> making = new TreeMap<>();
    private final Map<String, Rendered> made = new ConcurrentHashMap<>();

    /** How a file is made; nothing comes of a picture that cannot be drawn. */
    private interface Making {
        Optional<byte[]> make() throws Templates.Failed;
    }

    /** How a template is filled in. */
    private interface Filling {
        byte[] fill() throws Templates.Failed;
    }

    private Pages(Site site, Findings findings, Marks marks, Optional<Pages> before) {
        this.theme = new ThemeFiles(site.templates());
        this.material = new Material(site, findings, theme, marks);
        this.templates = new Templates(theme);
        this.drawings = Drawings.of(material, before.map(p -> p.drawings));
        plan();
    }

    /** The site of a briefing, of which nothing is made yet. */
    public static Pages of(Site site, Findings findings) {
        return new Pages(site, findings, Marks.NONE, Optional.empty());
    }

    /** The same of another state of this briefing: what is drawn already, and did not change, is not drawn again. */
    public Pages then(Site site, Findings findings) {
        return new Pages(site, findings, Marks.NONE, Optional.of(this));
    }

    /** All files of a site but its manifest, and what was wrong with templates. */
    public static Rendered render(Site site, Findings findings) {
        return render(site, findings, Marks.NONE);
    }

    /** The same for who reviews a change: some of its claims are marked. */
    public static Rendered render(Site site, Findings findings, Marks marks) {
        return new Pages(site, findings, marks, Optional.empty()).all();
    }

    /** Where files may lie; of some pictures it shows only when they are drawn that there are none. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(making.keySet()));
    }

    /** One file: as the only output, or what was wrong with its template; neither where there is no such file. */
    public Rendered make(String path) {
        Making how = making.get(path);
        return how == null ? new Rendered(List.of(), List.of()) : made.computeIfAbsent(path, p -> make(p, how));
    }

    private static Rendered make(String path, Making how) {
        try {
            return new Rendered(
                    how.make().stream().map(b -> new Output(path, b)).toList(), List.of());
        } catch (Templates.Failed failed) {
            return new Rendered(List.of(), List.of(failed.diagnostic()));
        }
    }

    /** All files. */
    public Rendered all() {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            // what takes longest first
            List<Future<Rendered>> futures = Stream.concat(
                            making.keySet().stream().filter(p -> p.endsWith(".png")),
                            making.keySet().stream().filter(p -> !p.endsWith(".png")))
                    .map(path -> threads.submit(() -> make(path)))
                    .toList();
            List<Output> outputs = new ArrayList<>();
            Log log = new Log();
            for (Future<Rendered> future : futures) {
                Rendered rendered = await(future);
                outputs.addAll(rendered.outputs());
                log.addAll(rendered.diagnostics());
            }
            outputs.sort(Comparator.comparing(Output::path));
            return new Rendered(outputs, log.sorted());
        } finally {
            threads.shutdownNow();
        }
    }

    private void plan() {
        Site site = material.site;
        theme.assets(site.theme()).forEach(this::plan);
        site.assets().forEach((path, bytes) -> plan("assets/" + path, () -> bytes));
        PublishedRecord.of(site, material.findings.published()).forEach(this::plan);
        plan(".nojekyll", () -> new byte[0]);
        plan("robots.txt", () -> utf8(Feeds.robots(site.settings().url())));
        site.charts().values().forEach(this::plan);
        if (site.settings().url().isPresent()) {
            making.put(Previews.CARD, drawings::card);
        }
        planPages();
    }

    private void plan(String path, Supplier<byte[]> bytes) {
        making.put(path, () -> Optional.of(bytes.get()));
    }

    private void planTemplate(String path, Filling filling) {
        making.put(path, () -> Optional.of(filling.fill()));
    }

    private void plan(ChartSpec chart) {
        String path = Links.chartPath(chart.id());
        plan(path + ".svg", () -> utf8(drawings.of(chart.id()).svg()));
        plan(path + ".csv", () -> PublishedRecord.csv(chart));
        making.put(path + ".png", () -> drawings.of(chart.id()).png());
        making.put(Previews.cardPath(chart.id()), () -> drawings.of(chart.id()).card());
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new FrontPage(material).page());
        pages.addAll(new NotePages(material).pages());
        pages.addAll(new FactPages(material).pages());
        pages.addAll(FormerPages.of(material));
        pages.addAll(new SourcePages(material).pages());
        pages.addAll(new EntityPages(material).pages());
        pages.addAll(new ChartPages(material).pages());
        pages.add(new TimelinePage(material).page());
        pages.add(new ReportPage(material).page());
        pages.add(new ChangesPage(material).page());
        pages.add(new SearchPage(material).page());
        return pages;
    }

    private void planPages() {
        ChartFigures charts = new ChartFigures(material, drawings);
        Frame frame = new Frame(material, new Previews(material, drawings));
        List<Page> pages = pages();
        Desk atRoot = new Desk(material, charts, material.language(), new Links(""));
        plan(SearchPage.INDEX, () -> new SearchPage(material).index(atRoot));
        for (Page page : pages) {
            planTemplate(page.path(), () -> fill(page, Links.from(page.path()), frame, charts));
        }
        Optional<String> url = material.site.settings().url();
        Page missing = missing();
        Links fromAnywhere = new Links(url.orElse(""));
        // without the host: a page may be asked for by http and https, and by another name of the host
        Links fromAnyDepth = new Links(url.map(u -> URI.create(u).getRawPath()).orElse(""));
        planTemplate(missing.path(), () -> fill(missing, fromAnyDepth, frame, charts));
        url.map(u -> new Feeds(material, u)).ifPresent(feeds -> {
            // the search has nothing of its own to be found, and a former address leads on
            List<String> paths = pages.stream()
                    .filter(p -> !p.section().equals("search") && !p.body().equals("moved"))
                    .map(Page::path)
                    .sorted()
                    .toList();
            planTemplate("sitemap.xml", () -> templates.fill("sitemap.ftlx", Map.of("it", feeds.map(paths))));
            if (Feeds.hasFeed(material)) {
                planTemplate("feed.xml", () -> templates.fill("feed.ftlx", Map.of("it", feeds.feed(fromAnywhere))));
            }
            if (!material.revised().isEmpty()) {
                planTemplate(
                        "changes.xml", () -> templates.fill("feed.ftlx", Map.of("it", feeds.changes(fromAnywhere))));
            }
        });
    }

    private Page missing() {
        String title = material.strings(material.language()).say("missing.title");
        return new Page("404.html", "missing", "", material.language(), title, "", d -> new Missing(d.links.root()));
    }

    /** What the page for unknown addresses sees. */
    record Missing(String root) {}

    private byte[] fill(Page page, Links links, Frame frame, ChartFigures charts) throws Templates.Failed {
        Desk desk = new Desk(material, charts, page.language(), links);
        Map<String, Object> model = new HashMap<>();
        model.put("page", frame.page(page, links));
        model.put("site", frame.site(page, links));
        model.put("t", desk.t);
        model.put("it", page.view().apply(desk));
        model.put("cards", desk.cards());
        return templates.fill("page.ftlh", model);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw bug(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException bug(ExecutionException e) {
        return e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while rendering", e);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
