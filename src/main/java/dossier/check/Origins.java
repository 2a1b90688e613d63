package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Measure;
import dossier.model.Site;
import java.util.Optional;

/** A fact is borne by as many independent origins as the site asks for facts of its nature, or of its measure. */
final class Origins {
    private Origins() {}

    static void areEnough(Linked linked, Log log) {
        Site site = linked.site();
        for (Fact fact : site.listed()) {
            Optional<Integer> byNature = fact.nature().map(site.settings().minOrigins()::get);
            Optional<Integer> byMeasure =
                    fact.measure().map(site.measures()::get).flatMap(Measure::minOrigins);
            int least = Math.max(byNature.orElse(0), byMeasure.orElse(0));
            if (!fact.isComputed() && fact.originCount() < least) {
                log.add(
                        Code.TOO_FEW_ORIGINS,
                        fact.place(),
                        "'" + fact.id() + "' has "
                                + (fact.originCount() == 1 ? "one origin" : fact.originCount() + " origins") + ", and "
                                + least + " are asked for",
                        "add evidence that goes back to somebody else, as a piece under 'evidence:'");
            }
        }
    }
}
