package dossier.render;

import dossier.model.Fact;
import dossier.model.Value;
import java.util.List;

/** How to cite a fact, in three lengths. */
final class Citations {
    private final Desk desk;

    Citations(Desk desk) {
        this.desk = desk;
    }

    /**
     * One way to cite.
     *
     * @param name what it is for
     * @param id of the element that holds its words
     */
    record Form(String name, String id, String words) {}

    List<Form> forms(Fact fact) {
        return List.of(
                new Form(desk.t.say("cite.short.name"), "cite-short", brief(fact)),
                new Form(desk.t.say("cite.inline.name"), "cite-inline", inline(fact)),
                new Form(desk.t.say("cite.full.name"), "cite-full", full(fact)));
    }

    private String brief(Fact fact) {
        return desk.t.say("cite.short", site(), fact.id());
    }

    /** To go into a sentence: the words keep their hedge, and what is no more than a plan stays one. */
    private String inline(Fact fact) {
        String words = fact.value() instanceof Value.Statement ? desk.said.label(fact) : desk.said.words(fact);
        String nature = desk.said.nature(fact);
        String via = decapitalised(desk.lines.via(fact));
        String rest = nature.isEmpty() || fact.isComputed() ? via : nature + "; " + via;
        return desk.t.say("cite.inline", words, rest, brief(fact));
    }

    /** Within a bracket a sentence of ours begins small; names begin as they do. */
    private String decapitalised(String via) {
        String computed = desk.t.say("computed");
        return via.regionMatches(true, 0, computed, 0, computed.length())
                ? computed + via.substring(computed.length())
                : via;
    }

    private String full(Fact fact) {
        String time = desk.said.time(fact);
        boolean hasEnds = fact.quantity().filter(q -> q.interval().isFinite()).isPresent();
        String range = hasEnds ? desk.said.range(fact) : "";
        String said = desk.said.label(fact) + ": " + desk.said.words(fact)
                + (range.isEmpty() ? "" : " (" + range + ")")
                + (time.isEmpty() || fact.value() instanceof Value.Moment ? "" : ", " + time);
        String asOf = desk.material.latest().map(desk.said::time).orElse("");
        String cited = asOf.isEmpty()
                ? desk.t.say("cite", said, site(), fact.id())
                : desk.t.say("cite.as-of", said, site(), fact.id(), asOf);
        return desk.material
                .site
                .settings()
                .url()
                .map(url -> cited + " " + url + Links.factPath(fact.id()))
                .orElse(cited);
    }

    private String site() {
        return desk.material.site.settings().title();
    }
}
