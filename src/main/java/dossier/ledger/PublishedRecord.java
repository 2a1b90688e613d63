package dossier.ledger;

import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Site;
import dossier.model.Time;
import dossier.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a briefing knows, for machines: the files of {@code data/}, but for the manifest, and those of {@code schemas/}. */
public final class PublishedRecord {
    private PublishedRecord() {}

    /** Every fact, where the record holds it. */
    public static final String FACTS = "data/facts.json";

    /** Every claim, where the record holds it. */
    public static final String CLAIMS = "data/claims.json";

    /** How each file is made, by its path in the site. */
    public static SortedMap<String, Supplier<byte[]>> of(Site site, Covered coverage) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        Schemas.files().forEach((path, bytes) -> files.put(path, () -> bytes));
        files.put(FACTS, () -> FactsJson.of(site));
        files.put(CLAIMS, () -> ClaimsJson.of(site, coverage));
        files.put("data/facts.csv", () -> Csv.of(Tables.FACTS, single(site)));
        files.put("data/sources.json", () -> sources(site));
        files.put("data/entities.json", () -> entities(site));
        files.put("data/datapackage.json", () -> DataPackage.of(site));
        // a Data Package may only name files beside it or below
        site.charts().values().forEach(c -> files.put("data/charts/" + c.id() + ".csv", () -> csv(c)));
        return files;
    }

    /** The facts with one value each: of a series each of its values stands for itself. */
    private static List<Fact> single(Site site) {
        return site.facts().values().stream()
                .filter(f -> !(f.value() instanceof Value.Series))
                .toList();
    }

    /** The same as it will be read again. */
    public static Recorded recorded(Site site, Covered coverage) {
        return Recorded.read(FactsJson.of(site), Optional.of(ClaimsJson.of(site, coverage)))
                .orElseThrow();
    }

    /** The values of a chart. */
    public static byte[] csv(ChartSpec chart) {
        return Csv.of(Tables.CHART, chart.points());
    }

    private static byte[] sources(Site site) {
        return JsonText.of(json -> {
            json.writeArrayPropertyStart("sources");
            site.sources().values().forEach(s -> {
                json.writeStartObject();
                json.writeStringProperty("id", s.id());
                JsonText.put(json, "title", Optional.of(s.title()).filter(title -> !title.isEmpty()));
                json.writeStringProperty("publisher", s.publisher());
                json.writeStringProperty("type", Ids.of(s.type()));
                JsonText.put(
                        json, "published", s.published().map(t -> t.period().id()));
                JsonText.put(json, "inferred", s.published().flatMap(Time::inferred));
                JsonText.put(json, "because", s.because());
                JsonText.put(json, "accessed", s.accessed().map(Object::toString));
                JsonText.put(json, "url", s.url());
                JsonText.put(json, "archive", s.archive());
                JsonText.put(json, "license", s.license());
                JsonText.put(json, "access", s.access().map(Ids::of));
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }

    private static byte[] entities(Site site) {
        return JsonText.of(json -> {
            json.writeArrayPropertyStart("entities");
            site.entities().values().forEach(e -> {
                json.writeStartObject();
                json.writeStringProperty("id", e.id());
                json.writeStringProperty("label", e.label().plain());
                json.writeStringProperty("kind", Ids.of(e.kind()));
                JsonText.put(json, "owner", e.owner());
                JsonText.put(json, "author", e.author());
                JsonText.put(json, "same_as", e.sameAs());
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }
}
