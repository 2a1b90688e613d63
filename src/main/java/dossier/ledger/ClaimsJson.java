package dossier.ledger;

import dossier.model.Address;
import dossier.model.Ids;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code data/claims.json}: every claim with its words, by file and place; and how far the briefing is checked. */
final class ClaimsJson {
    private ClaimsJson() {}

    /** @param page its path in the site */
    private record Claim(String page, String words, Address.FactRef fact, Link link) {}

    static byte[] of(Site site, Covered coverage) {
        List<Claim> claims = new ArrayList<>();
        site.index().ifPresent(n -> add(n, "index.html", claims));
        site.notes().forEach(n -> add(n, "notes/" + n.slug() + ".html", claims));
        site.charts().values().forEach(c -> add(c.headline(), "charts/" + c.id() + ".html", claims));
        claims.sort(Comparator.comparing(c -> c.link().place()));
        return JsonText.of(json -> {
            ComparisonJson.coverage(json, "coverage", coverage);
            json.writeArrayPropertyStart("claims");
            claims.forEach(c -> write(json, c));
            json.writeEndArray();
        });
    }

    private static void add(Note note, String page, List<Claim> claims) {
        note.prose().forEach(p -> add(p, page, claims));
    }

    private static void add(Prose prose, String page, List<Claim> claims) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                if (link.address() instanceof Address.FactRef fact) {
                    String words = passage.text().value().substring(link.from(), link.to());
                    claims.add(new Claim(page, words, fact, link));
                }
            }
        }
    }

    private static void write(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("file", claim.link().place().file().path());
        json.writeNumberProperty("line", claim.link().place().line());
        json.writeStringProperty("page", claim.page());
        json.writeStringProperty("fact", claim.fact().id());
        JsonText.put(json, "point", claim.fact().point());
        JsonText.put(json, "in", claim.fact().in());
        JsonText.put(json, "part", claim.fact().part().map(Ids::of));
        JsonText.put(json, "words", Optional.of(claim.words()).filter(w -> !w.isEmpty()));
        json.writeEndObject();
    }
}
