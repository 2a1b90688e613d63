package dossier.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dossier.Trees;
import dossier.serve.Previewed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long it takes from a save to the change in the page that is open in a browser. Arguments: how many notes the large
 * briefing has, 1,000 unless given. {@code docs/benchmarks.md} has the command and figures.
 */
public final class PreviewBenchmark {
    private static final int ROUNDS = 20;
    /** Java compiles what is slow while it runs. */
    private static final int WARM_UP = 10;

    private static final String WORD = "Round (x[a-z]+)";
    /** How long a change may take at most. */
    private static final double PATIENCE_MILLIS = 120_000;
    /** Of each note of the large briefing, and notes that use each of its facts. */
    private static final int CLAIMS = 10;

    /** Notes which round the page shows, and when it came to show it. */
    private static final String OBSERVE = """
            shown => new MutationObserver(() => {
              const found = document.querySelector('main').textContent.match(new RegExp(shown));
              if (found && found[1] !== window.round) { window.round = found[1]; window.at = Date.now(); }
            }).observe(document, {childList: true, subtree: true, characterData: true})""";

    private final PrintStream out;
    private final Chromium chromium;

    private PreviewBenchmark(PrintStream out, Chromium chromium) {
        this.out = out;
        this.chromium = chromium;
    }

    public static void main(String[] args) throws IOException {
        int notes = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
        Path shipped = Files.createTempDirectory("preview-benchmark");
        Path large = Files.createTempDirectory("preview-benchmark");
        try (Chromium chromium = new Chromium()) {
            PreviewBenchmark benchmark = new PreviewBenchmark(System.out, chromium);
            Trees.copy(Path.of("content"), shipped.resolve("content"));
            Trees.copy(Path.of("templates"), shipped.resolve("templates"));
            benchmark.run(
                    "shipped",
                    shipped,
                    Map.of(),
                    List.of(
                            new Edit(
                                    "a note",
                                    "content/notes/plan.md",
                                    "\n\n",
                                    "\n\nRound %s: ",
                                    "notes/plan.html",
                                    WORD),
                            new Edit(
                                    "a fact",
                                    "content/facts/plan.yaml",
                                    "label: Planned investment",
                                    "label: Round %s of investment",
                                    "facts/korea-investment.html",
                                    WORD)));
            benchmark.run(
                    notes + " notes",
                    large,
                    large(notes),
                    List.of(
                            new Edit(
                                    "a note",
                                    "content/notes/note-1.md",
                                    "\n\n",
                                    "\n\nRound %s: ",
                                    "notes/note-1.html",
                                    WORD),
                            // its claims say the same in fewer digits, and are checked again
                            new Edit(
                                    "a fact of ten notes",
                                    "content/facts/facts-1.yaml",
                                    "value: " + amount(1),
                                    "value: US$11.5%s million",
                                    "notes/note-1.html",
                                    "11[.]5([0-9]{2})")));
        } finally {
            delete(shipped);
            delete(large);
        }
    }

    /**
     * What an author changes.
     *
     * @param from what stands in the file
     * @param to what stands there instead, with what tells the round
     * @param page which is open meanwhile
     * @param shown by what the round is known in the page
     */
    private record Edit(String what, String path, String from, String to, String page, String shown) {
        String round(int i) {
            // in words, since a number would need a fact
            return shown.equals(WORD) ? "x" + letters(i) : String.format(Locale.ROOT, "%02d", i + 1);
        }
    }

    private void run(String name, Path dir, Map<String, String> files, List<Edit> edits) throws IOException {
        try (Previewed preview = Previewed.of(dir, files);
                BrowserContext author = chromium.reader()) {
            author.setDefaultTimeout(PATIENCE_MILLIS);
            for (Edit edit : edits) {
                Page page = author.newPage();
                page.navigate(preview.address() + edit.page());
                page.waitForFunction("() => document.documentElement.dataset.preview === 'ready'");
                page.evaluate(OBSERVE, edit.shown());
                String text = Files.readString(dir.resolve(edit.path()));
                List<Double> times = new ArrayList<>();
                for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                    String round = edit.round(i);
                    int at = text.indexOf(edit.from());
                    String changed = text.substring(0, at)
                            + String.format(Locale.ROOT, edit.to(), round)
                            + text.substring(at + edit.from().length());
                    long start = System.currentTimeMillis();
                    preview.save(edit.path(), changed);
                    page.waitForFunction("round => window.round === round", round);
                    if (i >= WARM_UP) {
                        times.add(((Number) page.evaluate("window.at")).doubleValue() - start);
                    }
                }
                Collections.sort(times);
                out.printf(
                        Locale.ROOT,
                        "%s, %s: median %.0f ms, fastest %.0f, slowest %.0f%n",
                        name,
                        edit.what(),
                        (times.get(ROUNDS / 2 - 1) + times.get(ROUNDS / 2)) / 2,
                        times.get(0),
                        times.get(ROUNDS - 1));
                page.close();
            }
        }
    }

    /** As many notes as facts: each note claims ten facts, each fact is claimed by ten notes. */
    private static Map<String, String> large(int notes) {
        Map<String, String> files = new TreeMap<>();
        files.put("content/site.yaml", "title: Many branches\n");
        files.put("content/index.md", "---\ntitle: Many branches\n---\n\nWhat each branch spent.\n");
        files.put(
                "content/sources/town.yaml",
                "sources:\n  accounts: {title: Annual accounts, publisher: The town council, type: report,"
                        + " published: 2024-03-15}\n");
        int parts = Math.max(1, notes / 50);
        for (int f = 0; f < parts; f++) {
            StringBuilder facts = new StringBuilder("defaults: {source: accounts, period: 2023}\nfacts:\n");
            for (int i = f; i < notes; i += parts) {
                facts.append("  fact-").append(i).append(":\n");
                facts.append("    label: Spending of branch ")
                        .append(letters(i))
                        .append('\n');
                facts.append("    value: ").append(amount(i)).append('\n');
            }
            files.put("content/facts/facts-" + f + ".yaml", facts.toString());
        }
        for (int n = 0; n < notes; n++) {
            StringBuilder note =
                    new StringBuilder("---\ntitle: On branch " + letters(n) + "\ndate: 2024-03-16\n---\n\n");
            for (int c = 0; c < CLAIMS; c++) {
                int fact = (n + c * 97) % notes;
                note.append("The branch spent [")
                        .append(amount(fact))
                        .append("](fact:fact-")
                        .append(fact);
                note.append(") in [2023](fact:fact-").append(fact);
                note.append("#period), which the council said was in line with its plan, and in keeping with what other"
                        + " branches did in the same year. It did not say how it came by the figure.\n\n");
            }
            files.put("content/notes/note-" + n + ".md", note.toString());
        }
        return files;
    }

    private static String amount(int fact) {
        return "US$" + (fact + 10) + ".5 million";
    }

    private static String letters(int number) {
        String rest = number < 26 ? "" : letters(number / 26 - 1);
        return rest + (char) ('a' + number % 26);
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
