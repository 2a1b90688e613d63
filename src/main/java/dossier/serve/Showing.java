package dossier.serve;

import dossier.Rebuilder;
import dossier.Rebuilder.Files;
import dossier.Rebuilder.Rebuilt;
import dossier.diagnostic.Diagnostic;
import dossier.render.Output;
import dossier.render.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The site as it is shown: the last that could be made of each page, and how things stand. Threads may share it. */
final class Showing {
    /** So long after a change the pages that nobody looks at are made, for what is wrong with their templates. */
    private static final long LATER_MILLIS = 400;

    private final Rebuilder rebuilder;
    private final Teller teller;
    private final Streams streams = new Streams();
    private final ScheduledExecutorService later;
    private final Map<String, Output> lastGood = new ConcurrentHashMap<>();
    private volatile State state;

    /**
     * @param run what tells this run of the server from others
     * @param later does what has time
     */
    Showing(Rebuilder rebuilder, Teller teller, String run, ScheduledExecutorService later) {
        this.rebuilder = rebuilder;
        this.teller = teller;
        this.later = later;
        this.state = State.first(run);
    }

    State state() {
        return state;
    }

    Streams streams() {
        return streams;
    }

    /** Builds what has changed, and tells everybody. */
    void renew() {
        long start = System.nanoTime();
        Optional<Rebuilt> rebuilt = rebuilder.rebuild();
        if (rebuilt.isEmpty()) {
            return;
        }
        State now;
        synchronized (this) {
            now = state.then(rebuilt.get());
            state = now;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        streams.tell(now.name());
        teller.renewed(now.diagnostics(), rebuilt.get().summary(), millis);
        if (rebuilt.get().site().isPresent() && hasTemplates(now)) {
            later.schedule(() -> makeAll(now), LATER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The templates that come with Dossier do not fail; those of a site may, and with any content. */
    private static boolean hasTemplates(State state) {
        return state.folder().files().keySet().stream()
                .anyMatch(p -> p.startsWith("templates/") && (p.endsWith(".ftlh") || p.endsWith(".ftlx")));
    }

    private void makeAll(State made) {
        try {
            for (String path : made.site().orElseThrow().paths()) {
                if (state.build() != made.build()) {
                    return;
                }
                if (path.endsWith(".html") || path.endsWith(".xml")) {
                    tell(made, made.site().orElseThrow().make(path).diagnostics());
                }
            }
        } catch (RuntimeException bug) {
            // nobody waits for this thread, so nobody else would tell
            teller.bug(bug);
        }
    }

    /** One file of the site; of a page that cannot be made the last that could be; nothing where there is none. */
    Optional<Output> make(State of, String path) {
        Files site = of.site().orElseThrow();
        Rendered rendered = site.make(path);
        tell(of, rendered.diagnostics());
        Optional<Output> output = rendered.outputs().stream().findFirst();
        output.filter(o -> path.endsWith(".html")).ifPresent(o -> lastGood.put(path, o));
        return rendered.diagnostics().isEmpty() ? output : Optional.ofNullable(lastGood.get(path));
    }

    private void tell(State of, List<Diagnostic> failures) {
        State now;
        synchronized (this) {
            now = state.build() == of.build() ? state.with(failures) : state;
            if (now == state) {
                return;
            }
            state = now;
        }
        streams.tell(now.name());
        teller.renewed(now.diagnostics(), "", 0);
    }
}
