package dossier.cli;

import dossier.Adding;
import dossier.check.FactProposal;
import dossier.model.Ids;
import dossier.model.Kind;
import dossier.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Shows the facts that words may hold, and asks for each whether it is meant. */
final class NewFacts {
    private final Surroundings around;
    private final Adding adding;
    private final String path;
    private final String source;
    private final Optional<String> at;
    private final Set<String> taken;

    /**
     * @param path of the file in which they would stand
     * @param source as a fact names it, with its chain
     */
    NewFacts(Surroundings around, Adding adding, String path, String source, Optional<String> at) {
        this.around = around;
        this.adding = adding;
        this.path = path;
        this.source = source;
        this.at = at;
        this.taken = new TreeSet<>(adding.facts());
    }

    /**
     * The facts that are meant, by their ids: all of them where nobody is to be asked.
     *
     * @return empty where nothing is to be written
     */
    Map<String, Map<String, String>> of(String words, boolean yes) {
        List<FactProposal> proposals = adding.proposals(words, Optional.of(source.split("<", 2)[0].strip()));
        Map<String, Map<String, String>> chosen = new LinkedHashMap<>();
        if (proposals.isEmpty()) {
            around.out().println("no number is found in these words");
        }
        boolean asked = !yes && around.typed().isPresent();
        for (FactProposal p : proposals) {
            p.unsure().forEach(around.err()::println);
            String id = id(p);
            Map<String, String> values = values(p);
            if (!asked) {
                chosen.put(id, values);
            } else {
                around.out().println("'" + p.value() + "' " + said(p));
                Optional<Map.Entry<String, Map<String, String>>> answer = asked(id, values);
                answer.ifPresent(a -> chosen.put(a.getKey(), a.getValue()));
                id = answer.map(Map.Entry::getKey).orElse("");
            }
            taken.add(id);
        }
        if (!asked && !yes && !chosen.isEmpty()) {
            around.out().print(Adding.yaml(chosen));
            around.err().println("dossier: nothing is written: nobody sits at a terminal to be asked; --yes writes");
            return Map.of();
        }
        return chosen;
    }

    private Optional<Map.Entry<String, Map<String, String>>> asked(String id, Map<String, String> values) {
        around.out().print(Adding.yaml(Map.of(id, values)));
        String answer = around.ask("Add it? [y/e/N] (e: edit)").orElse("").toLowerCase(Locale.ROOT);
        return switch (answer) {
            case "y", "yes" -> Optional.of(Map.entry(id, values));
            case "e", "edit" -> Optional.of(edited(id, values));
            default -> Optional.empty();
        };
    }

    private Map.Entry<String, Map<String, String>> edited(String id, Map<String, String> values) {
        Map<String, String> edited = new LinkedHashMap<>();
        String name = name(id);
        values.forEach((key, text) -> {
            String answer = around.ask(key + "? [" + text + "], - for none").orElse("");
            if (!answer.equals("-")) {
                edited.put(key, answer.isEmpty() ? text : answer);
            }
        });
        return Map.entry(name, edited);
    }

    private String name(String offered) {
        String name = offered;
        do {
            name = around.ask("id? [" + offered + "]").filter(a -> !a.isEmpty()).orElse(offered);
            if (taken.contains(name)) {
                around.out().println("there is a fact '" + name + "' already");
            }
        } while (taken.contains(name));
        return name;
    }

    /** What is read of it, in words. */
    private String said(FactProposal p) {
        String kind = p.kind().map(k -> "is " + named(k) + ", ").orElse("is ");
        return kind + p.interval() + p.time().map(t -> ", " + t).orElse("");
    }

    private static String named(Kind kind) {
        return kind == Kind.GROWTH ? "growth" : "a share";
    }

    private Map<String, String> values(FactProposal p) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", p.label());
        values.put("value", p.value());
        p.kind().ifPresent(k -> values.put("kind", Ids.of(k)));
        p.nature().ifPresent(n -> values.put("nature", Ids.of(n)));
        p.time().ifPresent(t -> values.put(p.asOf() ? "as_of" : "period", t));
        if (!adding.byDefault(path, "source").equals(Optional.of(source))) {
            values.put("source", source);
        }
        at.ifPresent(a -> values.put("at", a));
        values.put("quote", p.quote());
        return values;
    }

    /** Of the words; else of the kind of number, with its time; a number behind it where it is taken. */
    private String id(FactProposal p) {
        boolean growth = p.kind().equals(Optional.of(Kind.GROWTH));
        Unit unit = p.quantity().unit();
        String base = Adding.slug(p.about())
                .map(s -> growth ? s + "-growth" : s)
                .orElse(
                        growth
                                ? "growth"
                                : unit.isCurrency() ? "amount" : unit.equals(Unit.PERCENT) ? "share" : "number");
        String timed = p.time().flatMap(Adding::slug).map(t -> base + "-" + t).orElse(base);
        String first = taken.contains(base) ? timed : base;
        String id = first;
        for (int i = 2; taken.contains(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
