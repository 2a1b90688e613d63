package dossier.serve;

import dossier.Dossier;
import dossier.Rebuilder;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A briefing in the browser of this machine, renewed whenever its files change. Nothing is written. */
public final class Preview implements AutoCloseable {
    private static final int THREADS = 8;
    private static final long BEAT_SECONDS = 10;

    private final Showing showing;
    private final Server server;
    private final Watch watch;
    private final String prefix;
    private final ExecutorService threads;
    private final ScheduledExecutorService later;

    /**
     * What a preview is told from outside.
     *
     * @param port at which to listen; 0 for any that is free
     * @param prefix the path of the site, with a slash at either end
     * @param editor the address that opens a file in an editor, with {@code {path}}, {@code {line}} and {@code {column}} in it
     * @param told how the path of a file of the briefing is told
     */
    public record Options(Dossier.Options build, int port, String prefix, String editor, UnaryOperator<String> told) {}

    private Preview(
            Showing showing,
            Server server,
            Watch watch,
            String prefix,
            ExecutorService threads,
            ScheduledExecutorService later) {
        this.showing = showing;
        this.server = server;
        this.watch = watch;
        this.prefix = prefix;
        this.threads = threads;
        this.later = later;
    }

    /**
     * Builds a briefing and listens for browsers.
     *
     * @param dir its folder, absolute
     * @throws BindException if the port is taken
     */
    public static Preview open(Path dir, Options options, Teller teller) throws IOException {
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(daemons());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, daemons());
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        Showing showing = new Showing(new Rebuilder(dir, options.build()), teller, run, later);
        Strip strip = new Strip(dir, options.editor(), options.told());
        Answers answers = new Answers(options.prefix(), showing, strip);
        Server server = Server.open(options.port(), answers, showing, teller, threads);
        Watch watch = new Watch(dir, showing::renew);
        showing.renew();
        later.scheduleAtFixedRate(showing.streams()::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        return new Preview(showing, server, watch, options.prefix(), threads, later);
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where the front page is. */
    public String address() {
        return "http://localhost:" + server.port() + prefix;
    }

    /** Renews the pages after each change, until the preview is closed or its thread is interrupted. */
    public void run() throws IOException, InterruptedException {
        watch.run();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.close();
        threads.shutdownNow();
        later.shutdownNow();
    }
}
