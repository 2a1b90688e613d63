package dossier.check;

import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Conversion;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Time;
import dossier.model.Value;
import dossier.words.Printer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the claims of a site stand on, looked up once for each address. */
final class Grounds {
    private final Site site;
    private final Printer printer;
    private final Map<Address, Optional<Ground>> found = new HashMap<>();

    Grounds(Linked linked) {
        this.site = linked.site();
        this.printer = linked.printer();
    }

    /** Empty where an address leads to no fact that is known. */
    Optional<Ground> of(Address address) {
        Optional<Ground> ground = found.get(address);
        if (ground == null) {
            ground = address instanceof Address.FactRef ref
                    ? find(ref)
                    : address instanceof Address.QuoteRef quoted ? find(quoted.fact()) : Optional.empty();
            found.put(address, ground);
        }
        return ground;
    }

    private Optional<Ground> find(Address.FactRef ref) {
        return Optional.ofNullable(site.facts().get(ref.fact()))
                .map(fact -> new Ground(
                        fact.id(),
                        fact.value(),
                        fact.time().map(Time::period),
                        target(fact, ref),
                        Optional.ofNullable(site.facts().get(ref.id()))
                                .filter(f -> !f.isComputed())
                                .flatMap(Fact::nature),
                        fact.evidence().stream()
                                .anyMatch(e -> site.sources().get(e.source()).isConfidential())));
    }

    private Optional<Target> target(Fact fact, Address.FactRef ref) {
        if (!(fact.value() instanceof Value.Number number) || ref.part().isPresent()) {
            return Optional.empty();
        }
        Language language = site.settings().language();
        if (ref.in().isEmpty()) {
            return Optional.of(new Target(
                    fact.id(),
                    number.quantity(),
                    number.also(),
                    fact.kind(),
                    fact.isComputed(),
                    printer.words(fact, language)));
        }
        return Optional.ofNullable(site.converted().get(ref))
                .map(Conversion::quantity)
                .map(q -> new Target(
                        fact.id(),
                        q,
                        Optional.empty(),
                        fact.kind(),
                        !isStated(fact, q),
                        printer.inUnit(fact, q, language)));
    }

    private static boolean isStated(Fact fact, Quantity q) {
        return !fact.isComputed()
                && (fact.quantity().filter(q::equals).isPresent()
                        || fact.also().filter(q::equals).isPresent());
    }
}
