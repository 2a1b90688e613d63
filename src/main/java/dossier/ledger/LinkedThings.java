package dossier.ledger;

import dossier.model.Entity;
import dossier.model.Ids;
import dossier.model.Period;
import dossier.model.Site;
import dossier.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources and entities in the words of schema.org, as one page names them. */
final class LinkedThings {
    private final Site site;
    private final String base;

    /** @param base what stands in front of paths in the site: its address, or what leads from the page to its folder */
    LinkedThings(Site site, String base) {
        this.site = site;
        this.base = base;
    }

    /** The address of a page or a file of the site. */
    String address(String path) {
        return base + path;
    }

    /** The address of the front page: of a site that has an address that itself. */
    String home() {
        return address(site.settings().url().isPresent() ? "" : "index.html");
    }

    /** What is known of a source; of a confidential one who published it, and when. */
    Map<String, Object> source(Source source) {
        return new LinkedNode(type(source))
                .put("@id", id(source))
                .put("name", Optional.of(source.title()).filter(title -> !title.isEmpty()))
                .put("publisher", entity(source.publisher()))
                .put("datePublished", source.published().flatMap(t -> date(t.period())))
                .put("url", source.url())
                .put("archivedAt", source.archive())
                .put("license", source.license().map(LinkedThings::license))
                .put("conditionsOfAccess", source.access().map(Ids::of))
                .put("isAccessibleForFree", source.access().flatMap(LinkedThings::free))
                .map();
    }

    /** A source, where something else refers to it. */
    Map<String, Object> cited(Source source) {
        return LinkedNode.ref(
                type(source), id(source), Optional.of(source.title()).filter(title -> !title.isEmpty()));
    }

    Map<String, Object> entity(Entity entity) {
        LinkedNode node = new LinkedNode(type(entity))
                .put("@id", id(entity.id()))
                .put("name", entity.label().plain())
                .put("sameAs", entity.sameAs());
        if (entity.kind() == Entity.Kind.ORGANISATION) {
            node.put(
                    "parentOrganization",
                    entity.owner().filter(this::isOrganisation).map(this::entity));
        } else if (entity.kind() == Entity.Kind.DOCUMENT) {
            node.put("author", entity.author().map(this::entity));
        }
        return node.map();
    }

    /** An entity, where something else refers to it. */
    Map<String, Object> entity(String id) {
        Entity entity = site.entities().get(id);
        return LinkedNode.ref(type(entity), id(id), Optional.of(entity.label().plain()));
    }

    List<Map<String, Object>> entities(List<String> ids) {
        return ids.stream().map(this::entity).toList();
    }

    private boolean isOrganisation(String id) {
        return site.entities().get(id).kind() == Entity.Kind.ORGANISATION;
    }

    private String id(String entity) {
        return address("entities/" + entity + ".html#entity");
    }

    private String id(Source source) {
        return address("sources/" + source.id() + ".html#source");
    }

    private static String type(Source source) {
        return switch (source.type()) {
            case NEWS -> "NewsArticle";
            case REPORT -> "Report";
            case DATASET -> "Dataset";
            case LAW -> "Legislation";
            case WEB -> "WebPage";
            case DOCUMENT, INTERVIEW -> "CreativeWork";
        };
    }

    private static String type(Entity entity) {
        return switch (entity.kind()) {
            case ORGANISATION -> "Organization";
            case PERSON -> "Person";
            case DOCUMENT -> "CreativeWork";
            case PLACE -> "Place";
            case PRODUCT -> "Product";
            case GROUP -> "Thing";
        };
    }

    /** A day, a month or a year: no other stretch of time is a date. */
    static Optional<String> date(Period period) {
        boolean isMonth = period.months().filter(n -> n == 1).isPresent();
        return period.isDay() || period.isYear() || isMonth ? Optional.of(period.id()) : Optional.empty();
    }

    private static Object license(String license) {
        return license.matches("https?://\\S+")
                ? license
                : new LinkedNode("CreativeWork").put("name", license).map();
    }

    private static Optional<Boolean> free(Source.Access access) {
        return switch (access) {
            case PUBLIC -> Optional.of(true);
            case PAYWALLED -> Optional.of(false);
            case ON_FILE, CONFIDENTIAL -> Optional.empty();
        };
    }
}
