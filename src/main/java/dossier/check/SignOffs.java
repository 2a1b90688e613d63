package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Measure;
import dossier.model.SignOff;
import dossier.model.Site;
import dossier.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who checked a fact saw what it is now; and as many have checked it as the site asks for. */
final class SignOffs {
    private SignOffs() {}

    /** At what is superseded or retracted nobody needs to look again. */
    private static List<Fact> held(Site site) {
        return site.listed().stream().filter(Fact::isHeld).toList();
    }

    static void stillStand(Linked linked, Log log) {
        for (Fact fact : held(linked.site())) {
            List<SignOff> all = fact.upkeep().checked();
            all.stream().filter(SignOff::isVoid).forEach(s -> tell(fact, s, log));
            if (isVerified(fact)
                    && !isByItsInputs(fact, linked.site())
                    && !all.isEmpty()
                    && fact.upkeep().checkers().isEmpty()) {
                log.add(
                        Code.UNVERIFIED,
                        fact.place(),
                        "'" + fact.id() + "' is called verified, and it changed since it was checked",
                        "check it again, and sign it: 'dossier sign " + fact.id() + " --by NAME'");
            }
        }
    }

    private static boolean isVerified(Fact fact) {
        return fact.state().filter(s -> s == State.VERIFIED).isPresent();
    }

    /** Then it is told of the inputs, if it is to be told. */
    private static boolean isByItsInputs(Fact fact, Site site) {
        return fact.isComputed()
                && fact.computation().orElseThrow().inputs().stream()
                        .map(site.facts()::get)
                        .allMatch(SignOffs::isVerified);
    }

    private static void tell(Fact fact, SignOff signOff, Log log) {
        String who = String.join(" and ", signOff.by());
        String on = signOff.on().map(day -> " on " + day).orElse("");
        String message = signOff.changed().contains(SignOff.Change.REVISED)
                ? "'" + fact.id() + "' was revised on "
                        + fact.upkeep().revisions().get(0).on() + ", after " + who + " checked it" + on
                : changes(fact, signOff) + " changed since " + who + " checked '" + fact.id() + "'" + on;
        log.add(
                Code.SIGN_OFF_VOID,
                signOff.place(),
                message,
                "check it again and sign it: 'dossier sign " + fact.id() + " --by NAME'; or take this out");
    }

    private static String changes(Fact fact, SignOff signOff) {
        List<String> changes = new ArrayList<>();
        if (signOff.changed().contains(SignOff.Change.FACT)) {
            changes.add("what the fact says");
        }
        if (signOff.changed().contains(SignOff.Change.EVIDENCE)) {
            changes.add(fact.isComputed() ? "its formula" : "its evidence");
        }
        if (signOff.changed().contains(SignOff.Change.WORDS)) {
            changes.add("the sentences that claim it");
        }
        int last = changes.size() - 1;
        return last == 0 ? changes.get(0) : String.join(", ", changes.subList(0, last)) + " and " + changes.get(last);
    }

    static void areEnough(Linked linked, Log log) {
        Site site = linked.site();
        for (Fact fact : held(site)) {
            Optional<Integer> byNature = fact.nature().map(site.settings().minCheckers()::get);
            Optional<Integer> byMeasure =
                    fact.measure().map(site.measures()::get).flatMap(Measure::minCheckers);
            int least = Math.max(byNature.orElse(0), byMeasure.orElse(0));
            int checkers = fact.upkeep().checkers().size();
            if (!fact.isComputed() && checkers < least) {
                log.add(
                        Code.TOO_FEW_CHECKERS,
                        fact.place(),
                        (checkers == 0 ? "nobody has" : checkers == 1 ? "one person has" : checkers + " people have")
                                + " checked '" + fact.id() + "' as it is, and " + least
                                + (least == 1 ? " is" : " are") + " asked for",
                        "hold it against its source, and sign it: 'dossier sign " + fact.id() + " --by NAME'");
            }
        }
    }
}
