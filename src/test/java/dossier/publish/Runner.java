package dossier.publish;

import dossier.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands in for a runner of GitHub Actions: the steps of a job are run as they stand in the workflow's file, by the shell
 * that GitHub takes. Actions of others are not run, but noted; the one of this repository is. Programs that are not there,
 * or must not be, are played by scripts: {@code gh} answers as a test says, {@code mvn} makes nothing, and
 * {@code java -jar target/dossier.jar} runs the classes under test.
 */
final class Runner {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Path workspace;
    private final Path temporary;
    private final Path bin;
    private final Map<String, String> known = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();
    private String event = "push";
    private boolean failed;

    /**
     * @param workspace a folder with the repository
     * @param temporary an empty folder beside it
     */
    Runner(Path workspace, Path temporary) throws IOException {
        this.workspace = workspace;
        this.temporary = temporary;
        this.bin = Files.createDirectory(temporary.resolve("bin"));
        known.put("github.token", "TOKEN");
        program("mvn", "echo \"mvn $*\"");
        program(
                "java",
                "case $1$2 in -jar*/target/dossier.jar) shift 2 ;; *) exit 127 ;; esac\n"
                        + "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "'"
                        // the class path of the tests may hold a log, into which FreeMarker would write
                        + " -Dorg.freemarker.loggerLibrary=none"
                        + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classPath()
                        + "' dossier.cli.Main \"$@\"");
        gh(Map.of());
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void program(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made a program");
        }
    }

    /** Says what a part of an expression stands for. */
    Runner knowing(String name, String value) {
        known.put(name, value);
        return this;
    }

    /**
     * How GitHub answers. What nothing is said of is answered with nothing.
     *
     * @param answers commands of a shell, by the pattern of the call's words
     */
    Runner gh(Map<String, String> answers) throws IOException {
        StringBuilder script = new StringBuilder("""
                {
                  printf 'gh'
                  printf ' %s' "$@"
                  printf '\\n'
                  for word; do
                    case $word in body=@*) sed 's/^/    /' "${word#body=@}" ;; esac
                  done
                } >> "$RUNNER_TEMP/calls.txt"
                case "$*" in
                """);
        new TreeMap<>(answers)
                .forEach((pattern, answer) ->
                        script.append(pattern).append(") ").append(answer).append(" ;;\n"));
        program("gh", script.append("esac").toString());
        return this;
    }

    /** Runs a job of a workflow of this repository. */
    Runner run(String workflow, String job) throws IOException, InterruptedException {
        Map<String, Object> file = Yaml.read(HERE.resolve(".github/workflows").resolve(workflow));
        event = Yaml.map(file.get("on")).keySet().iterator().next();
        steps(Yaml.list(Yaml.map(Yaml.map(file.get("jobs")).get(job)).get("steps")), workspace);
        return this;
    }

    /** Runs the action of this repository, as a step of another's workflow. */
    Runner use(Map<String, String> with) throws IOException, InterruptedException {
        use(Map.of("uses", "./", "with", with), new Expression(known));
        return this;
    }

    private void steps(List<?> steps, Path action) throws IOException, InterruptedException {
        for (Object each : steps) {
            Map<String, Object> step = Yaml.map(each);
            Expression expression = new Expression(known);
            Object condition = step.get("if");
            boolean runs = condition == null ? !failed : expression.holds(condition.toString(), failed);
            if (runs && step.containsKey("run")) {
                run(step, expression, action);
            } else if (runs) {
                use(step, expression);
            }
        }
    }

    private void use(Map<String, Object> step, Expression expression) throws IOException, InterruptedException {
        String action = step.get("uses").toString();
        Map<String, String> with = new TreeMap<>();
        Yaml.map(step.get("with")).forEach((name, value) -> with.put(name, expression.fill(value.toString())));
        uses.add(action.replaceAll("@.*", "") + (with.isEmpty() ? "" : " " + with));
        if (step.containsKey("id")) {
            known.putIfAbsent("steps." + step.get("id") + ".outcome", "success");
        }
        if (action.equals("./")) {
            Map<String, Object> file = Yaml.read(HERE.resolve("action.yml"));
            Yaml.map(file.get("inputs"))
                    .forEach((name, input) -> known.put(
                            "inputs." + name,
                            with.getOrDefault(
                                    name, Yaml.map(input).get("default").toString())));
            known.put("github.action_path", HERE.toString());
            steps(Yaml.list(Yaml.map(file.get("runs")).get("steps")), HERE);
        }
    }

    private void run(Map<String, Object> step, Expression expression, Path action)
            throws IOException, InterruptedException {
        Path script = temporary.resolve("step.sh");
        Files.writeString(script, expression.fill(step.get("run").toString()));
        Path output = Files.writeString(temporary.resolve("output.txt"), "");
        Path onPath = Files.writeString(temporary.resolve("path.txt"), "");
        String place =
                expression.fill(step.getOrDefault("working-directory", ".").toString());
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(workspace.resolve(place).toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        List<String> before = new ArrayList<>(path);
        before.add(bin.toString());
        before.add(environment.get("PATH"));
        environment.put("PATH", String.join(File.pathSeparator, before));
        environment.put("GITHUB_WORKSPACE", workspace.toString());
        environment.put("GITHUB_REPOSITORY", "town/library");
        environment.put("GITHUB_EVENT_NAME", event);
        environment.put("GITHUB_ACTION_PATH", action.toString());
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put("GITHUB_PATH", onPath.toString());
        environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary.md").toString());
        environment.put("RUNNER_TEMP", temporary.toString());
        Yaml.map(step.get("env")).forEach((name, value) -> environment.put(name, expression.fill(value.toString())));
        Process process = builder.start();
        process.getOutputStream().close();
        log.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        failed |= process.waitFor() != 0;
        path.addAll(0, Files.readAllLines(onPath));
        for (String line : Files.readAllLines(output)) {
            int equals = line.indexOf('=');
            known.put("steps." + step.get("id") + ".outputs." + line.substring(0, equals), line.substring(equals + 1));
        }
    }

    boolean failed() {
        return failed;
    }

    /** What the steps have said, without what differs from run to run. */
    String log() {
        return told(log.toString());
    }

    /** The actions of others that were called, with what they were given. */
    List<String> uses() {
        return uses;
    }

    /** What a step has handed on. */
    String output(String name) {
        return known.getOrDefault("steps." + name, "");
    }

    /** What GitHub was asked, a line each; the text of a comment or an issue is set in below. */
    String calls() throws IOException {
        return told(text(temporary.resolve("calls.txt")));
    }

    /** What stands on the run's page. */
    String summary() throws IOException {
        return text(temporary.resolve("summary.md"));
    }

    /** A file of the workspace; empty where it is not there. */
    String file(String name) throws IOException {
        return text(workspace.resolve(name));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file)
                ? Trees.of(file.getParent()).get(file.getFileName().toString())
                : "";
    }

    private String told(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UNGUESSED")
                .replaceAll("\\d+ pages, ", "N pages, ")
                .replace(workspace.toString(), "WORKSPACE");
    }
}
