package dossier.ledger;

import dossier.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code data/datapackage.json}: what the tables are, by the Data Package standard, version 2. */
final class DataPackage {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    static byte[] of(Site site) {
        return JsonText.of(json -> {
            json.writeStringProperty("$schema", PROFILE + "datapackage.json");
            json.writeStringProperty("name", name(site.settings().title()));
            json.writeStringProperty("title", site.settings().title());
            JsonText.put(json, "homepage", site.settings().url());
            json.writeArrayPropertyStart("resources");
            table(json, "facts", "facts.csv", "Every fact of the briefing", Tables.FACTS, Optional.of("id"));
            site.charts().values().forEach(chart -> {
                String id = chart.id();
                String title = chart.headline().plain();
                table(json, "chart-" + id, "charts/" + id + ".csv", title, Tables.CHART, Optional.empty());
            });
            json.writeEndArray();
        });
    }

    private static <R> void table(
            JsonGenerator json, String name, String path, String title, List<Column<R>> columns, Optional<String> key) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("type", "table");
        json.writeStringProperty("path", path);
        json.writeStringProperty("title", title);
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$schema", PROFILE + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        for (Column<R> column : columns) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("type", column.type());
            json.writeStringProperty("description", column.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        key.ifPresent(k -> JsonText.put(json, "primaryKey", List.of(k)));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A name of a package holds small letters, digits and hyphens. */
    private static String name(String title) {
        String name =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "briefing" : name;
    }
}
