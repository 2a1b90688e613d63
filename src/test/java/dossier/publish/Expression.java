package dossier.publish;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in <code>${{ }}</code> and behind {@code if:}, as far as the workflows here use it. */
final class Expression {
    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*}}");
    private static final Pattern COMPARISON = Pattern.compile("([\\w.-]+)\\s*(==|!=)\\s*'([^']*)'");
    private static final Pattern NAME = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");

    /** What is known, by its whole name: {@code steps.pages.outputs.address}. */
    private final Map<String, String> known;

    Expression(Map<String, String> known) {
        this.known = known;
    }

    /** A text with what stands in it filled in. */
    String fill(String text) {
        return IN_TEXT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
    }

    private String value(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name: " + name);
        }
        // GitHub takes what is not known for nothing; of an event it would be a mistake of the test's
        if (!known.containsKey(name) && !name.startsWith("steps.")) {
            throw new IllegalArgumentException("not given: " + name);
        }
        return known.getOrDefault(name, "");
    }

    /** Whether a step or job runs. */
    boolean holds(String condition, boolean failed) {
        String bare = IN_TEXT.matcher(condition).replaceAll("$1").strip();
        if (bare.equals("!cancelled()")) {
            return true;
        }
        Matcher comparison = COMPARISON.matcher(bare);
        if (!comparison.matches()) {
            throw new IllegalArgumentException("no condition: " + condition);
        }
        boolean same = value(comparison.group(1)).equals(comparison.group(3));
        return !failed && same == comparison.group(2).equals("==");
    }
}
