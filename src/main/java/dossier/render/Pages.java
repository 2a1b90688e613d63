package dossier.render;

import dossier.chart.Charts;
import dossier.chart.Drawing;
import dossier.check.Findings;
import dossier.diagnostic.Log;
import dossier.ledger.PublishedRecord;
import dossier.model.ChartSpec;
import dossier.model.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A briefing into the files of its site. Reads no disk: templates come from the site itself and from the jar. */
public final class Pages {
    private static final int THREADS = 2;

    private final Material material;
    private final ThemeFiles theme;
    private final Templates templates;
    private final Log log = new Log();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Pages(Site site, Findings findings, Marks marks) {
        this.theme = new ThemeFiles(site.templates());
        this.material = new Material(site, findings, theme, marks);
        this.templates = new Templates(theme);
    }

    /** All files of a site but its manifest, and what was wrong with templates and charts. */
    public static Rendered render(Site site, Findings findings) {
        return render(site, findings, Marks.NONE);
    }

    /** The same for who reviews a change: some of its claims are marked. */
    public static Rendered render(Site site, Findings findings, Marks marks) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            return new Pages(site, findings, marks).render(threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private Rendered render(ExecutorService threads) {
        Site site = material.site;
        files.putAll(theme.assets(site.theme()));
        site.assets().forEach((path, bytes) -> files.put("assets/" + path, bytes));
        files.putAll(PublishedRecord.of(site, material.findings.published()));
        files.put(".nojekyll", new byte[0]);
        files.put("robots.txt", utf8(Feeds.robots(site.settings().url())));
        Map<String, Drawing> drawings = draw(threads);
        fill(threads, drawings);
        List<Output> outputs = new ArrayList<>();
        files.forEach((path, bytes) -> outputs.add(new Output(path, bytes)));
        return new Rendered(outputs, log.sorted());
    }

    private Map<String, Drawing> draw(ExecutorService threads) {
        Charts charts = new Charts(material.site.theme(), material.printer);
        Future<Optional<byte[]>> card = threads.submit(() -> Previews.card(charts, material));
        Map<String, Future<Drawing>> futures = new LinkedHashMap<>();
        for (ChartSpec chart : material.site.charts().values()) {
            futures.put(chart.id(), threads.submit(() -> charts.draw(chart, ChartFigures.caption(material, chart))));
        }
        Map<String, Drawing> drawings = new TreeMap<>();
        futures.forEach((id, future) -> drawings.put(id, await(future)));
        await(card).ifPresent(png -> files.put(Previews.CARD, png));
        drawings.forEach((id, drawing) -> {
            String path = Links.chartPath(id);
            files.put(path + ".svg", utf8(drawing.svg()));
            files.put(path + ".csv", PublishedRecord.csv(material.site.charts().get(id)));
            drawing.png().ifPresent(png -> files.put(path + ".png", png));
            drawing.card().ifPresent(png -> files.put(Previews.cardPath(id), png));
        });
        return drawings;
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

    private void fill(ExecutorService threads, Map<String, Drawing> drawings) {
        ChartFigures charts = new ChartFigures(material, drawings);
        Frame frame = new Frame(material, new Previews(material, drawings, files.containsKey(Previews.CARD)));
        List<Page> pages = pages();
        Map<String, Callable<byte[]>> work = new LinkedHashMap<>();
        Desk atRoot = new Desk(material, charts, material.language(), new Links(""));
        work.put(SearchPage.INDEX, () -> new SearchPage(material).index(atRoot));
        for (Page page : pages) {
            work.put(page.path(), () -> fill(page, Links.from(page.path()), frame, charts));
        }
        Optional<String> url = material.site.settings().url();
        Page missing = missing();
        Links fromAnywhere = new Links(url.orElse(""));
        // without the host: a page may be asked for by http and https, and by another name of the host
        Links fromAnyDepth = new Links(url.map(u -> URI.create(u).getRawPath()).orElse(""));
        work.put(missing.path(), () -> fill(missing, fromAnyDepth, frame, charts));
        url.map(u -> new Feeds(material, u)).ifPresent(feeds -> {
            // the search has nothing of its own to be found, and a former address leads on
            List<String> paths = pages.stream()
                    .filter(p -> !p.section().equals("search") && !p.body().equals("moved"))
                    .map(Page::path)
                    .sorted()
                    .toList();
            work.put("sitemap.xml", () -> templates.fill("sitemap.ftlx", Map.of("it", feeds.map(paths))));
            if (Feeds.hasFeed(material)) {
                work.put("feed.xml", () -> templates.fill("feed.ftlx", Map.of("it", feeds.feed(fromAnywhere))));
            }
            if (!material.revised().isEmpty()) {
                work.put("changes.xml", () -> templates.fill("feed.ftlx", Map.of("it", feeds.changes(fromAnywhere))));
            }
        });
        Map<String, Future<byte[]>> futures = new LinkedHashMap<>();
        work.forEach((path, make) -> futures.put(path, threads.submit(make)));
        futures.forEach((path, future) -> {
            try {
                files.put(path, future.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Templates.Failed failed)) {
                    throw bug(e);
                }
                log.add(failed.diagnostic());
            } catch (InterruptedException e) {
                throw interrupted(e);
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
