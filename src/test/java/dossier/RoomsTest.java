package dossier;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the code: who may import whom, and what belongs to one room alone. */
class RoomsTest {
    private static final String ROOT = "dossier";

    /** What each room may import; the root room, and what stands above it, may import all. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("diagnostic", Set.of()),
            entry("model", Set.of("diagnostic")),
            entry("words", Set.of("model", "diagnostic")),
            entry("prose", Set.of("model", "diagnostic")),
            entry("reckon", Set.of("model", "diagnostic")),
            entry("chart", Set.of("model", "words", "diagnostic")),
            entry("ledger", Set.of("model", "diagnostic")),
            entry("read", Set.of("model", "prose", "diagnostic")),
            entry("link", Set.of("read", "model", "words", "reckon", "diagnostic")),
            entry("check", Set.of("model", "words", "reckon", "link", "ledger", "diagnostic")),
            entry("ask", Set.of("model", "words", "reckon", "link", "check", "ledger", "diagnostic")),
            entry("render", Set.of("model", "words", "chart", "check", "ledger", "diagnostic")),
            entry("write", Set.of("render", "diagnostic")),
            entry(
                    ROOT,
                    Set.of(
                            "read",
                            "link",
                            "check",
                            "ask",
                            "chart",
                            "render",
                            "write",
                            "ledger",
                            "model",
                            "diagnostic")),
            entry(
                    "serve",
                    Set.of(ROOT, "read", "link", "check", "render", "write", "ledger", "chart", "model", "diagnostic")),
            entry("cli", Set.of(ROOT, "serve", "check", "ask", "write", "ledger", "model", "diagnostic")));

    /** Which rooms may touch the classes whose names begin so. */
    private static final Map<String, Set<String>> BELONGS_TO = Map.ofEntries(
            entry("org.commonmark.", Set.of("prose")),
            entry("org.knowm.xchart.", Set.of("chart")),
            entry("java.awt.", Set.of("chart")),
            entry("javax.imageio.", Set.of("chart")),
            entry("tools.jackson.core.", Set.of("read", "ledger")),
            entry("tools.jackson.databind.", Set.of()),
            entry("tools.jackson.dataformat.yaml.", Set.of("read")),
            entry("org.snakeyaml.", Set.of("read")),
            entry("org.apache.commons.csv.", Set.of("read", "ledger")),
            entry("freemarker.", Set.of("render")),
            entry("picocli.", Set.of("cli")),
            entry("com.sun.net.httpserver.", Set.of("serve")),
            entry("java.nio.file.WatchService", Set.of("serve")),
            entry("java.nio.file.Files", Set.of("read", "write", "serve", "cli", ROOT)),
            entry("java.io.File", Set.of("cli")),
            entry("java.net.http.", Set.of()),
            entry("java.net.Socket", Set.of("serve")));

    /** What changes with the machine, the place or the hour: by class and method, and who may call it all the same. */
    private static final Map<String, Set<String>> HANGS_ON_THE_MACHINE = Map.ofEntries(
            entry("java.lang.System.exit", Set.of("cli")),
            entry("java.lang.System.out", Set.of()),
            entry("java.lang.System.err", Set.of()),
            entry("java.lang.System.getenv", Set.of("cli")),
            entry("java.lang.System.currentTimeMillis", Set.of("cli", "serve")),
            entry("java.lang.System.nanoTime", Set.of("cli", "serve")),
            entry("java.lang.System.lineSeparator", Set.of()),
            entry("java.time.Instant.now", Set.of("cli")),
            entry("java.time.LocalDate.now", Set.of("cli")),
            entry("java.time.LocalDateTime.now", Set.of("cli")),
            entry("java.time.ZonedDateTime.now", Set.of("cli")),
            entry("java.time.Year.now", Set.of("cli")),
            entry("java.time.ZoneId.systemDefault", Set.of()),
            entry("java.util.Locale.getDefault", Set.of()),
            entry("java.util.TimeZone.getDefault", Set.of()),
            entry("java.nio.charset.Charset.defaultCharset", Set.of()),
            entry("java.util.UUID.randomUUID", Set.of("cli")));

    /** Methods that take the machine's locale or charset where none is given. */
    private static final List<String> NEED_MORE = List.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)");

    private final JavaClasses classes = new ClassFileImporter()
            .importUrl(Dossier.class.getProtectionDomain().getCodeSource().getLocation());

    private static String room(JavaClass of) {
        String name = of.getPackageName();
        if (name.equals(ROOT)) {
            return ROOT;
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static boolean isOurs(JavaClass c) {
        return c.getPackageName().equals(ROOT) || c.getPackageName().startsWith(ROOT + ".");
    }

    private Stream<Dependency> dependencies() {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    @Test
    void everyRoomHasARowInTheTable() {
        assertThat(classes.stream().map(RoomsTest::room)).isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    void noRoomImportsWhatTheTableDoesNotGrant() {
        Predicate<Dependency> granted = d -> {
            String from = room(d.getOriginClass());
            String to = room(d.getTargetClass().getBaseComponentType());
            return from.equals(to) || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
        };
        assertThat(dependencies()
                        .filter(d -> isOurs(d.getTargetClass().getBaseComponentType()))
                        .filter(granted.negate())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void theTableHasNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("dossier.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
        for (String room : MAY_IMPORT.keySet()) {
            assertThat(reachable(room)).as("what %s imports", room).doesNotContain(room);
        }
    }

    private static Set<String> reachable(String room) {
        Set<String> all = new TreeSet<>();
        for (String next : MAY_IMPORT.get(room)) {
            all.add(next);
            all.addAll(reachable(next));
        }
        return all;
    }

    @Test
    void aLibraryIsTouchedByItsOwnRoomAlone() {
        assertThat(dependencies()
                        .filter(d -> BELONGS_TO.entrySet().stream()
                                .anyMatch(e -> isNamed(
                                                d.getTargetClass()
                                                        .getBaseComponentType()
                                                        .getName(),
                                                e.getKey())
                                        && !e.getValue().contains(room(d.getOriginClass()))))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean isNamed(String type, String prefix) {
        return prefix.endsWith(".") ? type.startsWith(prefix) : type.equals(prefix) || type.startsWith(prefix + "$");
    }

    @Test
    void nothingHangsOnTheMachineThePlaceOrTheHour() {
        assertThat(accesses()
                        .filter(a -> HANGS_ON_THE_MACHINE.entrySet().stream()
                                .anyMatch(e -> (a.getTargetOwner().getName() + "." + a.getName()).equals(e.getKey())
                                        && !e.getValue().contains(room(a.getOriginOwner()))))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void localeAndCharsetAreAlwaysGiven() {
        assertThat(accesses()
                        .filter(a -> NEED_MORE.contains(a.getTarget().getFullName()))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    private Stream<JavaAccess<?>> accesses() {
        return classes.stream().flatMap(c -> c.getAccessesFromSelf().stream());
    }
}
