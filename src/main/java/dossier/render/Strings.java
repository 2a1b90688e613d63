package dossier.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of the pages themselves in one language, from {@code strings/LANGUAGE.properties}. {@code {0}} is the first
 * argument; {@code one thing|{0} things} chooses by it. Templates call it: {@code t("facts", n)}.
 */
final class Strings implements TemplateMethodModelEx {
    private final Map<String, String> patterns;

    Strings(Map<String, String> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /** The names of all that it can say. */
    Set<String> keys() {
        return patterns.keySet();
    }

    /** Words that must be there. */
    String say(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalStateException("no words for '" + key + "'"));
    }

    Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(patterns.get(key)).map(p -> fill(choose(p, arguments), arguments));
    }

    private static String choose(String pattern, Object[] arguments) {
        int bar = pattern.indexOf('|');
        if (bar < 0) {
            return pattern;
        }
        boolean one = arguments.length > 0 && arguments[0].toString().equals("1");
        return one ? pattern.substring(0, bar) : pattern.substring(bar + 1);
    }

    /** Arguments are not looked into: one that holds {0} stays as it is. */
    private static String fill(String pattern, Object[] arguments) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean isPlace = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int number = isPlace ? pattern.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < arguments.length) {
                out.append(arguments[number]);
                at += 3;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof TemplateNumberModel number) {
                words.add(number.getAsNumber().toString());
            } else if (argument instanceof TemplateScalarModel text) {
                words.add(text.getAsString());
            } else {
                throw new TemplateModelException("t(...) takes words and numbers");
            }
        }
        if (words.isEmpty()) {
            throw new TemplateModelException("t(...) needs the name of what it is to say");
        }
        String key = words.get(0);
        Object[] rest = words.subList(1, words.size()).toArray();
        return new SimpleScalar(
                find(key, rest).orElseThrow(() -> new TemplateModelException("there are no words for '" + key + "'")));
    }
}
