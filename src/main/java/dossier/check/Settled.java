package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.model.Address;
import dossier.model.Ids;
import dossier.model.Link;
import dossier.model.Nature;
import dossier.model.Passage;
import dossier.model.Site;
import dossier.words.Lexicon;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is not settled is told so: a paragraph that claims the figure of a plan, a target, a forecast or an allegation says
 * somewhere that it is one. Computed facts are left out: what they rest on has been told where it is told.
 */
final class Settled {
    private static final Set<Nature> OPEN = EnumSet.of(Nature.PLAN, Nature.TARGET, Nature.FORECAST, Nature.ALLEGATION);

    private Settled() {}

    static void isToldOnly(Passage passage, Lexicon lexicon, Site.Settings settings, Grounds grounds, Log log) {
        if (passage.quoted() || passage.kind() != Passage.Kind.PARAGRAPH && passage.kind() != Passage.Kind.ITEM) {
            return;
        }
        Set<Nature> told = EnumSet.noneOf(Nature.class);
        for (Link link : passage.links()) {
            Optional<Nature> nature = link.address() instanceof Address.FactRef ref
                    ? grounds.of(ref).flatMap(Ground::open)
                    : Optional.empty();
            if (nature.isPresent() && OPEN.contains(nature.get()) && told.add(nature.get())) {
                check(nature.get(), passage, link, lexicon, settings, log);
            }
        }
    }

    /** The first claim of a nature stands for all of the paragraph. */
    private static void check(
            Nature nature, Passage passage, Link link, Lexicon lexicon, Site.Settings settings, Log log) {
        List<String> own = settings.verbs().getOrDefault(nature, List.of());
        if (!lexicon.tells(nature, passage.text().value(), own)) {
            String id = ((Address.FactRef) link.address()).id();
            String what = (nature == Nature.ALLEGATION ? "an " : "a ") + Ids.of(nature);
            log.add(
                    Code.TOLD_AS_SETTLED,
                    link.place(),
                    "'" + id + "' is " + what + ", and nothing in this paragraph says so",
                    "say it ('" + example(nature) + "'), or add the word that you use to 'verbs:' of site.yaml");
        }
    }

    private static String example(Nature nature) {
        return switch (nature) {
            case PLAN -> "plans to";
            case TARGET -> "aims to";
            case FORECAST -> "is expected to";
            default -> "allegedly";
        };
    }
}
