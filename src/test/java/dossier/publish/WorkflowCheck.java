package dossier.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be wrong with a workflow, or with an action of steps, before it is run: by form, by name and by safety. */
final class WorkflowCheck {
    private static final Set<String> WORKFLOW =
            Set.of("name", "on", "permissions", "concurrency", "defaults", "jobs", "env", "run-name");
    private static final Set<String> EVENTS =
            Set.of("push", "pull_request", "schedule", "workflow_dispatch", "workflow_run");
    private static final Set<String> JOB = Set.of(
            "name",
            "needs",
            "if",
            "runs-on",
            "permissions",
            "environment",
            "outputs",
            "steps",
            "env",
            "timeout-minutes",
            "concurrency");
    private static final Set<String> STEP =
            Set.of("name", "id", "if", "uses", "with", "run", "env", "shell", "working-directory", "continue-on-error");
    private static final Set<String> PERMISSIONS =
            Set.of("actions", "contents", "id-token", "issues", "pages", "pull-requests");
    private static final Set<String> CONTEXTS = Set.of("github", "steps", "needs", "inputs", "env", "runner");
    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("'[^']*'|([a-z]\\w*(?:[.-]\\w+)*)(\\()?");
    private static final Set<String> FUNCTIONS = Set.of("cancelled", "always", "failure", "success", "hashFiles");

    private final Set<String> inputs;
    private final List<String> faults = new ArrayList<>();

    private WorkflowCheck(Set<String> inputs) {
        this.inputs = inputs;
    }

    /**
     * Checks a workflow.
     *
     * @param inputs those of the repository's own action
     * @return what is wrong, a line each
     */
    static List<String> workflow(Map<String, Object> file, Set<String> inputs) {
        WorkflowCheck check = new WorkflowCheck(inputs);
        check.workflow(file);
        return check.faults;
    }

    /** Checks an action that is made of steps. */
    static List<String> action(Map<String, Object> file) {
        WorkflowCheck check = new WorkflowCheck(Yaml.map(file.get("inputs")).keySet());
        check.known("the action", file, Set.of("name", "description", "inputs", "outputs", "runs"));
        Yaml.map(file.get("inputs"))
                .forEach((name, input) ->
                        check.known(name, Yaml.map(input), Set.of("description", "default", "required")));
        Map<String, Object> runs = Yaml.map(file.get("runs"));
        check.steps("the action", runs, false, Map.of());
        Yaml.list(runs.get("steps")).stream()
                .map(Yaml::map)
                .filter(s -> s.containsKey("run") && !s.containsKey("shell"))
                .forEach(s -> check.faults.add("the action: a step without a shell: " + s.get("name")));
        return check.faults;
    }

    private void workflow(Map<String, Object> file) {
        known("the workflow", file, WORKFLOW);
        Object on = file.get("on");
        Set<String> events =
                on instanceof String one ? Set.of(one) : Yaml.map(on).keySet();
        events.stream().filter(e -> !EVENTS.contains(e)).forEach(e -> faults.add("on: no event for this: " + e));
        permissions("the workflow", file, true);
        if (!file.containsKey("permissions")) {
            faults.add("the workflow: it does not say what it may do");
        }
        Map<String, Object> jobs = Yaml.map(file.get("jobs"));
        boolean hasShell = Yaml.map(Yaml.map(file.get("defaults")).get("run")).containsKey("shell");
        jobs.forEach((id, job) -> job(id, Yaml.map(job), jobs, hasShell));
        boolean strangers = events.contains("pull_request");
        if (strangers) {
            written(file).forEach(p -> faults.add("a stranger's code may write " + p));
            texts(file)
                    .filter(t -> t.contains("github.token") || t.contains("secrets."))
                    .forEach(t -> faults.add("a secret beside a stranger's code: " + t));
        }
        if (events.contains("workflow_run")) {
            texts(file)
                    .filter(t -> t.startsWith("actions/checkout@") || t.equals("./"))
                    .forEach(t -> faults.add("what may write takes code in: " + t));
        }
    }

    private static Stream<String> written(Map<String, Object> file) {
        return Stream.concat(
                        Stream.of(file),
                        Yaml.map(file.get("jobs")).values().stream().map(Yaml::map))
                .flatMap(m -> Yaml.map(m.get("permissions")).entrySet().stream())
                .filter(e -> e.getValue().equals("write"))
                .map(Map.Entry::getKey);
    }

    private void job(String id, Map<String, Object> job, Map<String, Object> jobs, boolean hasShell) {
        known(id, job, JOB);
        permissions(id, job, false);
        Map<String, Object> needed = new TreeMap<>();
        Object needs = job.get("needs");
        for (Object name : needs instanceof String one ? List.of(one) : Yaml.list(needs)) {
            if (jobs.containsKey(name.toString())) {
                needed.put(name.toString(), jobs.get(name.toString()));
            } else {
                faults.add(id + ": it needs no job of these: " + name);
            }
        }
        if (!job.containsKey("runs-on") || Yaml.list(job.get("steps")).isEmpty()) {
            faults.add(id + ": nothing runs it, or it does nothing");
        }
        Set<String> ids = steps(id, job, hasShell, needed);
        if (job.get("if") != null) {
            names(id, job.get("if").toString(), Set.of(), needed);
        }
        for (String key : List.of("outputs", "environment")) {
            texts(job.get(key)).forEach(t -> expressions(id, t, ids, needed));
        }
    }

    private Set<String> steps(String where, Map<String, Object> job, boolean hasShell, Map<String, Object> needed) {
        Set<String> ids = new HashSet<>();
        for (Object each : Yaml.list(job.get("steps"))) {
            Map<String, Object> step = Yaml.map(each);
            String name = where + ", " + step.getOrDefault("name", step.get("uses"));
            known(name, step, STEP);
            if (step.containsKey("uses") == step.containsKey("run")) {
                faults.add(name + ": either uses or run");
            }
            if (step.containsKey("uses")) {
                uses(name, step);
            } else if (EXPRESSION
                    .matcher(step.getOrDefault("run", "").toString())
                    .find()) {
                faults.add(name + ": an expression within a script");
            }
            if (step.containsKey("run") && !hasShell && !step.containsKey("shell")) {
                faults.add(name + ": no shell is said, so that a pipe hides what fails in it");
            }
            if (step.get("if") != null) {
                names(name, step.get("if").toString(), ids, needed);
            }
            texts(step).forEach(t -> expressions(name, t, ids, needed));
            if (step.get("id") != null && !ids.add(step.get("id").toString())) {
                faults.add(name + ": the id stands twice");
            }
        }
        return ids;
    }

    private void uses(String name, Map<String, Object> step) {
        String action = step.get("uses").toString();
        if (action.equals("./")) {
            known(name, Yaml.map(step.get("with")), inputs);
        } else if (!PINNED.matcher(action).matches()) {
            faults.add(name + ": it is not pinned by a commit");
        }
    }

    private void permissions(String where, Map<String, Object> of, boolean readOnly) {
        Map<String, Object> permissions = Yaml.map(of.get("permissions"));
        known(where + ", permissions", permissions, PERMISSIONS);
        permissions.forEach((name, level) -> {
            boolean fits = level.equals("read") || level.equals("none") || level.equals("write") && !readOnly;
            if (!fits) {
                faults.add(where + ": it may too much: " + name + ": " + level);
            }
        });
    }

    private void known(String where, Map<String, Object> map, Set<String> keys) {
        map.keySet().stream().filter(k -> !keys.contains(k)).forEach(k -> faults.add(where + ": no such key: " + k));
    }

    private void expressions(String where, String text, Set<String> ids, Map<String, Object> needed) {
        Matcher m = EXPRESSION.matcher(text);
        while (m.find()) {
            names(where, m.group(1), ids, needed);
        }
    }

    private void names(String where, String expression, Set<String> ids, Map<String, Object> needed) {
        Matcher m = NAME.matcher(expression.replace("${{", "").replace("}}", ""));
        while (m.find()) {
            String name = m.group(1);
            if (name != null && m.group(2) != null) {
                if (!FUNCTIONS.contains(name)) {
                    faults.add(where + ": no such function: " + name);
                }
            } else if (name != null && !isKnown(name.split("\\."), ids, needed)) {
                faults.add(where + ": nothing is called " + name);
            }
        }
    }

    private boolean isKnown(String[] name, Set<String> ids, Map<String, Object> needed) {
        if (!CONTEXTS.contains(name[0]) || name.length < 2) {
            return false;
        }
        return switch (name[0]) {
            case "steps" -> ids.contains(name[1]);
            case "inputs" -> inputs.contains(name[1]);
            case "needs" ->
                needed.containsKey(name[1])
                        && name.length == 4
                        && Yaml.map(Yaml.map(needed.get(name[1])).get("outputs"))
                                .containsKey(name[3]);
            default -> true;
        };
    }

    /** All strings below a node. */
    private static Stream<String> texts(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(WorkflowCheck::texts);
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(WorkflowCheck::texts)
                : node == null ? Stream.of() : Stream.of(node.toString());
    }
}
