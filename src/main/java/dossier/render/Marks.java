package dossier.render;

import dossier.ledger.Change;
import dossier.ledger.Change.Difference;
import dossier.ledger.Comparison;
import dossier.model.Address;
import dossier.model.Ids;
import dossier.model.Segment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which claims of a site are to be shown as changed, to who reviews a change: of a published site none are. */
public final class Marks {
    /** No claim is marked. */
    public static final Marks NONE = new Marks();

    /** The words before, by where a claim stands now; empty where there were none. */
    private final Map<Spot, String> claims = new HashMap<>();

    private final Set<String> facts = new HashSet<>();

    private Marks() {}

    /**
     * @param place file and line
     * @param address as in the published record
     */
    private record Spot(String place, String address) {}

    /** The claims whose words are new or others, and those of facts whose values are. */
    public static Marks of(Comparison comparison) {
        Marks marks = new Marks();
        for (Change change : comparison.changes()) {
            switch (change.kind()) {
                case CLAIM, CLAIM_ADDED -> {
                    Difference words = change.differences().get(0);
                    marks.claims.putIfAbsent(new Spot(change.of(), change.title()), words.before());
                }
                case VALUE -> marks.facts.add(change.of());
                default -> {
                    // what is gone stands nowhere, and the rest changes no claim
                }
            }
        }
        return marks;
    }

    /**
     * How a claim is marked.
     *
     * @return the words before, empty where there were none or they are the same; nothing where the claim is as it was
     */
    Optional<String> before(Segment.Claim claim) {
        if (claims.isEmpty() && facts.isEmpty()) {
            return Optional.empty();
        }
        String place =
                claim.link().place().file().path() + ":" + claim.link().place().line();
        String before = claims.get(new Spot(place, address(claim.fact())));
        boolean other = facts.contains(claim.fact().fact())
                || facts.contains(claim.fact().id());
        return before == null && other ? Optional.of("") : Optional.ofNullable(before);
    }

    private static String address(Address.FactRef fact) {
        return "fact:" + fact.fact() + fact.in().map(u -> "?in=" + u).orElse("")
                + fact.part().map(p -> "#" + Ids.of(p)).orElse("");
    }
}
