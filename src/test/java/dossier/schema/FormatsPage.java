package dossier.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The reference of the formats, as the published schemas say it: a table of keys for each kind of map. */
final class FormatsPage {
    private static final String INTRODUCTION = """
            # The formats

            Every key that a file of a briefing may have. This page is made of the [schemas](schemas.md) by which editors complete and explain
            the same keys. A key that is not here is an error.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private FormatsPage() {}

    static String markdown() {
        FormatsPage page = new FormatsPage();
        for (Format format : Format.values()) {
            page.format(format);
        }
        return page.page.toString();
    }

    private void format(Format format) {
        JsonNode root = format.tree();
        page.append("\n## ").append(root.get("title").asString()).append("\n\n");
        page.append(root.get("description").asString()).append('\n');
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        page.append(table(root, root, "", forms));
        while (!forms.isEmpty()) {
            Map.Entry<String, JsonNode> next = forms.entrySet().iterator().next();
            forms.remove(next.getKey());
            String table = table(root, next.getValue(), next.getKey(), forms);
            // the same map stands in several places, and is told once
            if (page.indexOf(table) < 0) {
                page.append("\n### ").append(next.getKey()).append('\n').append(table);
            }
        }
    }

    /** The keys of a map; the maps that stand in it are put off. */
    private static String table(JsonNode root, JsonNode form, String name, Map<String, JsonNode> forms) {
        Set<String> needed = StreamSupport.stream(form.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        StringBuilder table = new StringBuilder("\n| key | means | for example |\n|---|---|---|\n");
        for (Map.Entry<String, JsonNode> e : form.get("properties").properties()) {
            JsonNode told = Places.followed(root, e.getValue());
            table.append("| `").append(e.getKey()).append('`');
            table.append(needed.contains(e.getKey()) ? " (needed)" : "");
            table.append(" | ").append(cell(told.path("description").asString("")));
            table.append(choice(root, told)).append(" | ");
            table.append(examples(told)).append(" |\n");
            // what may stand under defaults are the keys of an entry
            if (!e.getKey().equals("defaults")) {
                inner(root, told, heading(name, e.getKey()), forms);
            }
        }
        return table.toString();
    }

    private static String heading(String name, String key) {
        return name.isEmpty() ? "`" + key + "`" : name + ", `" + key + "`";
    }

    /** What a map, a list or a map by ids holds. */
    private static void inner(JsonNode root, JsonNode told, String name, Map<String, JsonNode> forms) {
        List<JsonNode> ways = new ArrayList<>(List.of(told));
        for (String branches : List.of("allOf", "anyOf")) {
            told.path(branches).forEach(b -> ways.add(Places.followed(root, b)));
        }
        for (JsonNode way : ways) {
            JsonNode each = way.path("additionalProperties").isObject()
                    ? Places.followed(root, way.get("additionalProperties"))
                    : way.has("items") ? Places.followed(root, way.get("items")) : way;
            if (each.has("properties")) {
                forms.putIfAbsent(name, each);
            } else if (each != way && each != told) {
                inner(root, each, name, forms);
            } else if (way != told) {
                inner(root, way, name, forms);
            }
        }
    }

    private static String choice(JsonNode root, JsonNode told) {
        JsonNode at = told;
        if (!at.has("enum") && at.has("allOf")) {
            at = Places.followed(root, at.get("allOf").get(0));
        }
        if (!at.has("enum")) {
            return "";
        }
        String first = "`" + at.get("enum").get(0).asString() + "`";
        if (told.path("description").asString("").contains(first)) {
            return "";
        }
        return StreamSupport.stream(at.get("enum").spliterator(), false)
                .map(v -> "`" + v.asString() + "`")
                .collect(Collectors.joining(" ", " One of ", ""));
    }

    private static String examples(JsonNode told) {
        return StreamSupport.stream(told.path("examples").spliterator(), false)
                .map(v -> "`" + cell(yaml(v)) + "`")
                .collect(Collectors.joining("<br>"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    /** A value as an author writes it, in one line. */
    private static String yaml(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(e -> e.getKey() + ": " + yaml(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(FormatsPage::yaml)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value.asString();
        boolean plain = text.matches("[\\p{L}0-9(][^,:#\\[\\]{}\"]*(:[^ ,#\\[\\]{}\"]+)*");
        return plain ? text : Format.JSON.writeValueAsString(text);
    }
}
