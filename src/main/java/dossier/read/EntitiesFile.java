package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Entity;
import dossier.model.Language;
import dossier.model.Translated;
import dossier.read.Draft.EntityDraft;
import dossier.read.Draft.EvidenceDraft;
import dossier.read.Draft.RelationDraft;
import java.util.List;
import java.util.Optional;

/** The file of entities, and how they hang together. */
final class EntitiesFile {
    private static final Form FILE = Form.of("the file of entities", List.of("entities"), List.of("defaults"));
    private static final Form ENTITY =
            Form.of("an entity", List.of("label", "kind"), List.of("owner", "author", "same_as"));
    private static final Form DEFAULTS = ENTITY.with("the map of defaults", EvidenceKeys.ALL);
    private static final Form RELATION = Form.of("an owner or author", List.of("is"), EvidenceKeys.ALL);

    private final Language first;

    private EntitiesFile(Language first) {
        this.first = first;
    }

    static void read(TextFile file, Language first, Part part) {
        EntitiesFile reader = new EntitiesFile(first);
        Entries.of(file, FILE, "entities", ENTITY, DEFAULTS, part).ifPresent(entries -> {
            entries.defaults().ifPresent(EvidenceKeys::checkTogether);
            entries.each(reader::entity, part.entities);
        });
    }

    private Optional<EntityDraft> entity(Text id, Fields fields) {
        Optional<Translated> label = fields.get("label", Reading.translated(first));
        Optional<Entity.Kind> kind = fields.get("kind", Reading.choice(Entity.Kind.class));
        Reading<RelationDraft> relation = (key, node, log) -> relation(key, node, fields.defaults(), log);
        Optional<RelationDraft> owner = fields.get("owner", relation);
        Optional<RelationDraft> author = fields.get("author", relation);
        Optional<Text> sameAs = fields.get("same_as", Reading.url());
        return fields.isSound()
                ? Optional.of(new EntityDraft(id, label.get(), kind.get(), owner, author, sameAs))
                : Optional.empty();
    }

    /** A map with its evidence, or an id alone, for which the evidence by default stands. */
    private static Optional<RelationDraft> relation(String key, Node node, Optional<Fields> defaults, Log log) {
        boolean plain = node instanceof Node.Scalar;
        Optional<Node.Mapping> map = plain
                ? Optional.of(new Node.Mapping(List.of(), node.place()))
                : Reading.map().read(key, node, log);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Form form = plain ? Form.of(RELATION.what(), List.of(), EvidenceKeys.ALL) : RELATION;
        Fields fields = Fields.of(form, map.get(), node.place(), defaults, log);
        EvidenceKeys.checkTogether(fields);
        Optional<Text> is = plain ? Reading.text().read(key, node, log) : fields.get("is", Reading.text());
        List<EvidenceDraft> evidence = EvidenceKeys.read(fields);
        if (evidence.isEmpty() && fields.isSound()) {
            fields.missing("source", "say who says so: {is: ..., source: ...}, or once under 'defaults:'");
        }
        return fields.isSound() ? is.map(i -> new RelationDraft(i, evidence)) : Optional.empty();
    }
}
