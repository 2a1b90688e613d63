package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Value;
import dossier.words.Numbers;
import java.util.List;
import java.util.Optional;

/** One number in the source's own words agrees with the value that was taken from them. */
final class Quotes {
    private Quotes() {}

    static void holdTheValue(Linked linked, Log log) {
        QuantityClaims claims = QuantityClaims.of(linked);
        for (Fact fact : linked.site().facts().values()) {
            if (fact.value() instanceof Value.Number number) {
                Target target =
                        new Target(fact.id(), number.quantity(), number.also(), fact.kind(), false, number.written());
                for (Evidence evidence : fact.evidence()) {
                    Optional<Text> quote = evidence.quote();
                    if (quote.isPresent() && !holds(quote.get(), target, claims, linked)) {
                        log.add(
                                Code.QUOTE_DIFFERS,
                                quote.get().place(),
                                "no number in this quotation agrees with " + fact.id() + ": " + number.written(),
                                "quote the words in which the source gives the value, or correct the value");
                    }
                }
            }
        }
    }

    private static boolean holds(Text quote, Target target, QuantityClaims claims, Linked linked) {
        Passage bare = passage(quote, List.of());
        return Numbers.in(bare, linked.lexicon()).stream().anyMatch(number -> {
            Link link = new Link(
                    0, number.from(), number.to(), Address.FactRef.of(target.fact()), quote.place(), quote.place());
            return claims.check(passage(quote, List.of(link)), link, target, other -> Optional.empty())
                    .code()
                    .isEmpty();
        });
    }

    private static Passage passage(Text quote, List<Link> links) {
        return new Passage(Passage.Kind.LINE, quote, links, List.of(), false, List.of());
    }
}
