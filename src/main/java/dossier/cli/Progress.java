package dossier.cli;

import dossier.Dossier.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What Dossier is at: a line at a terminal, and nowhere else, from when the work has lasted a second until it is done; and
 * how long each stage took.
 */
final class Progress implements Consumer<Stage>, AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final String ERASED = "\r\u001b[K";

    private final Surroundings around;
    private final Instant begun;
    private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
    private final Timer timer = new Timer("progress", true);
    private Stage stage = Stage.READ;
    private Instant since;
    private boolean isShown;

    Progress(Surroundings around) {
        this.around = around;
        this.begun = around.clock().instant();
        this.since = begun;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick();
                    }
                },
                QUIET.toMillis(),
                QUIET.toMillis());
    }

    /** Work whose stages are not told. */
    static <T> T during(Surroundings around, Supplier<T> work) {
        try (Progress progress = new Progress(around)) {
            progress.accept(Stage.CHECK);
            return work.get();
        }
    }

    @Override
    public synchronized void accept(Stage next) {
        leave(around.clock().instant());
        stage = next;
    }

    private void leave(Instant now) {
        took.merge(stage, Duration.between(since, now), Duration::plus);
        since = now;
    }

    /** Draws the line anew, if there is a terminal to draw it on and it is time. */
    synchronized void tick() {
        Duration lasts = Duration.between(begun, around.clock().instant());
        if (lasts.compareTo(QUIET) >= 0 && (isShown || around.isDrawnOn())) {
            around.err().print(ERASED + stage.word() + ", " + lasts.toSeconds() + " s");
            around.err().flush();
            isShown = true;
        }
    }

    /** Nothing is left of the line. */
    @Override
    public synchronized void close() {
        timer.cancel();
        leave(around.clock().instant());
        if (isShown) {
            around.err().print(ERASED);
            around.err().flush();
            isShown = false;
        }
    }

    /** {@code 1.2 s}. */
    String seconds() {
        return seconds(Duration.between(begun, since));
    }

    /** {@code reading 0.1 s, linking 0.0 s}: of the stages that were told, in their order. */
    String stages() {
        return took.entrySet().stream()
                .map(e -> e.getKey().word() + " " + seconds(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
