package dossier.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices when files of a briefing change. What the system tells is no more than a reason to look: it misses files in new
 * folders, and on some systems it tells late. What counts is what a scan finds, and one is made now and then in any case.
 */
final class Watch implements AutoCloseable {
    /** A save is several events; so long must none come until it is over. */
    private static final long QUIET_MILLIS = 12;
    /** So long may they come. */
    private static final long BURST_MILLIS = 250;
    /** So often a scan is made where nothing is told. */
    private static final long IDLE_MILLIS = 500;
    /** A scan takes no larger share of the time than one in so many. */
    private static final long SHARE = 25;

    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path dir;
    private final Runnable changed;
    /** Empty where the system has none to give: then the scans must do. */
    private final Optional<WatchService> events;

    private final Set<Path> told = new HashSet<>();
    private Scan last;

    /**
     * @param dir the folder of the briefing
     * @param changed what is done when files have changed
     */
    Watch(Path dir, Runnable changed) throws IOException {
        this.dir = dir;
        this.changed = changed;
        this.events = events(dir);
        this.last = look();
    }

    private static Optional<WatchService> events(Path dir) {
        try {
            return Optional.of(dir.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException tooMany) {
            return Optional.empty();
        }
    }

    /** Watches until it is closed, or its thread is interrupted. */
    void run() throws IOException, InterruptedException {
        long idle = IDLE_MILLIS;
        try {
            while (true) {
                await(idle);
                long start = System.nanoTime();
                Scan now = look();
                idle = Math.max(IDLE_MILLIS, SHARE * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                if (!now.equals(last)) {
                    last = now;
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException closed) {
            // that is how it ends
        }
    }

    /** Waits until something is told, and no more of it comes; or for a while. */
    private void await(long millis) throws InterruptedException {
        if (events.isEmpty()) {
            Thread.sleep(millis);
            return;
        }
        WatchKey key = events.get().poll(millis, TimeUnit.MILLISECONDS);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BURST_MILLIS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = System.nanoTime() < end ? events.get().poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
    }

    /** Scans until there is no folder that was not asked about before its files were listed. */
    private Scan look() throws IOException {
        ask(dir);
        while (true) {
            Scan scan = Scan.of(dir);
            told.removeIf(folder -> !folder.equals(dir) && !scan.folders().contains(folder));
            boolean isNew = false;
            for (Path folder : scan.folders()) {
                isNew |= ask(folder);
            }
            if (!isNew) {
                return scan;
            }
        }
    }

    /** Asks to be told of a folder, if that is not done. A folder that is gone, or one too many, is left to the scans. */
    private boolean ask(Path folder) {
        if (!told.add(folder)) {
            return false;
        }
        try {
            if (events.isPresent()) {
                folder.register(events.get(), ALL);
            }
            return true;
        } catch (IOException notTold) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (events.isPresent()) {
            events.get().close();
        }
    }
}
