package dossier.serve;

import dossier.Dossier;
import dossier.Trees;
import dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** A briefing in a folder of its own, and a preview of it that runs. */
public final class Previewed implements AutoCloseable {
    /** So long something may take before a test fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A town's library and what it spent: four files, one claim of a number, one of a time, one computed. */
    public static final Map<String, String> LIBRARY = Map.of(
            "content/site.yaml",
            "title: What the library costs\n",
            "content/sources/town.yaml",
            """
            sources:
              accounts-2024:
                title: Annual accounts of the town
                publisher: The town council
                type: report
                published: 2025-03-03
            """,
            "content/facts/library.yaml",
            """
            defaults: {source: accounts-2024, period: 2024}
            facts:
              spending:
                label: Spending of the library
                value: US$2.4 million
                at: p. 12
              books:
                label: Of it on books
                part_of: spending
                value: US$310,000
                at: p. 13
              books-share:
                label: Share spent on books
                formula: (books / spending) in %
            """,
            "content/index.md",
            """
            ---
            title: What the library costs
            ---

            The library spent [US$2.4 million](fact:spending) in [2024](fact:spending#period).
            [About 13%](fact:books-share) of it went into books.
            """);

    private final Path dir;
    private final Preview preview;
    private final Thread thread;
    private final List<List<Diagnostic>> told;
    private final List<String> summaries;
    private final List<RuntimeException> bugs;

    private Previewed(Path dir, String prefix) throws IOException {
        this.dir = dir;
        this.told = new CopyOnWriteArrayList<>();
        this.summaries = new CopyOnWriteArrayList<>();
        this.bugs = new CopyOnWriteArrayList<>();
        Teller teller = new Teller() {
            @Override
            public void renewed(List<Diagnostic> diagnostics, String summary, long millis) {
                told.add(diagnostics);
                summaries.add(summary);
            }

            @Override
            public void bug(RuntimeException bug) {
                bugs.add(bug);
            }
        };
        Preview.Options options =
                new Preview.Options(Dossier.Options.NONE, 0, prefix, "edit://{path}:{line}:{column}", path -> path);
        this.preview = Preview.open(dir, options, teller);
        this.thread = new Thread(this::watch, "watch");
        thread.start();
    }

    /** Of files by their paths in the briefing's folder. */
    public static Previewed of(Path dir, Map<String, String> files) throws IOException {
        return of(dir, files, "/");
    }

    public static Previewed of(Path dir, Map<String, String> files, String prefix) throws IOException {
        Trees.write(dir, files);
        return new Previewed(dir, prefix);
    }

    private void watch() {
        try {
            preview.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Path dir() {
        return dir;
    }

    /** Of the front page; ends in a slash. */
    public String address() {
        return preview.address();
    }

    int port() {
        return Integer.parseInt(address().replaceFirst("http://localhost:([0-9]+)/.*", "$1"));
    }

    /** What was told after each change, the start first. */
    List<List<Diagnostic>> told() {
        return told;
    }

    List<String> summaries() {
        return summaries;
    }

    List<RuntimeException> bugs() {
        return bugs;
    }

    public String read(String path) throws IOException {
        return Files.readString(dir.resolve(path));
    }

    /** Saves a file as most editors do: another is written, and put into its place. */
    public void save(String path, String text) throws IOException {
        Path file = dir.resolve(path);
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling("." + file.getFileName() + ".swp");
        Files.writeString(beside, text);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Saves a file with a word in it changed. */
    public void change(String path, String from, String to) throws IOException {
        String text = read(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not say " + from);
        }
        save(path, text.replace(from, to));
    }

    /** Waits until something holds. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        preview.close();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
