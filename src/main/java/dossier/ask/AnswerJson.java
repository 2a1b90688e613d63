package dossier.ask;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.ledger.JsonText;
import dossier.model.Fact;
import dossier.model.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Answers for a program: JSON, what is not there absent. */
public final class AnswerJson {
    private final UnaryOperator<String> path;

    private AnswerJson(UnaryOperator<String> path) {
        this.path = path;
    }

    /**
     * One object, and a line end:
     *
     * <pre>
     * {"id", "label", "says", "interval", "bound", "time", "nature", "state", "basis", "note", "conversions": [...],
     *  "inferences": [...], "evidence": [{"source", "title", "at", "quote", "chain": [{"id", "name"}]}], "origins": N,
     *  "origin_names": [...], "interests": [...], "formula", "inputs": [{"id", "label", "says", "interval", "origins",
     *  "formula", "inputs": [...]}], "path", "line", "column",
     *  "used_in": [{"fact", "kind", "id", "path", "line", "column", "words", "page"}]}
     * </pre>
     *
     * A chain starts with the source's publisher and ends with who said it first.
     *
     * @param path how a file's path within the briefing is told
     */
    public static String of(Explanation explanation, UnaryOperator<String> path) {
        return JsonText.of(new AnswerJson(path).explanation(explanation));
    }

    private Map<String, Object> explanation(Explanation e) {
        Fact fact = e.fact();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", fact.id());
        json.put("label", fact.label().plain());
        json.put("says", e.says());
        put(json, "interval", e.interval());
        put(json, "bound", e.bound());
        put(json, "time", e.time());
        put(json, "nature", fact.nature().map(Ids::of).orElse(""));
        put(json, "state", fact.state().map(Ids::of).orElse(""));
        put(json, "basis", fact.basis().orElse(""));
        put(json, "note", fact.note().orElse(""));
        json.put("conversions", e.conversions());
        json.put("inferences", e.inferences());
        json.put("evidence", e.evidence().stream().map(AnswerJson::testimony).toList());
        json.put("origins", fact.originCount());
        json.put("origin_names", fact.origins());
        json.put("interests", e.interests());
        e.derivation().ifPresent(d -> derivation(json, d));
        place(json, fact.place());
        json.put("used_in", e.usedIn().stream().map(this::mention).toList());
        return json;
    }

    private static Map<String, Object> testimony(Explanation.Testimony t) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", t.source());
        put(json, "title", t.title());
        put(json, "at", t.at());
        put(json, "quote", t.quote());
        json.put("chain", t.chain().stream().map(AnswerJson::sayer).toList());
        return json;
    }

    private static Map<String, Object> sayer(Explanation.Sayer sayer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", sayer.id());
        json.put("name", sayer.name());
        return json;
    }

    private static void derivation(Map<String, Object> json, Explanation.Derivation d) {
        json.put("formula", d.formula());
        json.put("inputs", d.inputs().stream().map(AnswerJson::input).toList());
    }

    private static Map<String, Object> input(Explanation.Input i) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", i.id());
        json.put("label", i.label());
        json.put("says", i.says());
        put(json, "interval", i.interval());
        json.put("origins", i.origins());
        i.derivation().ifPresent(d -> derivation(json, d));
        return json;
    }

    private Map<String, Object> mention(Mention m) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", m.fact());
        json.put("kind", Ids.of(m.kind()));
        json.put("id", m.id());
        place(json, m.place());
        put(json, "words", m.words());
        json.put("page", m.page());
        return json;
    }

    private void place(Map<String, Object> json, Place place) {
        json.put("path", path.apply(place.file().path()));
        json.put("line", place.line());
        json.put("column", place.column());
    }

    private static void put(Map<String, Object> json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    /**
     * One object, and a line end:
     *
     * <pre>
     * {"id", "was", "becomes", "facts": [{"id", "level", "label", "was", "becomes", "checked"}], "uses": [as above],
     *  "pages": [...], "fails": [{"code", "message", "path", "line", "column"}], "mends": [...]}
     * </pre>
     *
     * What a changed value would do is absent where none was given.
     */
    public static String of(Impact impact, UnaryOperator<String> path) {
        return JsonText.of(new AnswerJson(path).impact(impact));
    }

    private Map<String, Object> impact(Impact impact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", impact.fact().id());
        json.put("was", impact.was());
        impact.becomes().ifPresent(b -> json.put("becomes", b));
        json.put("facts", impact.facts().stream().map(AnswerJson::dependent).toList());
        json.put("uses", impact.uses().stream().map(this::mention).toList());
        json.put("pages", impact.pages());
        if (impact.becomes().isPresent()) {
            json.put("fails", diagnostics(impact.fails()));
            json.put("mends", diagnostics(impact.mends()));
        }
        return json;
    }

    private static Map<String, Object> dependent(Impact.Dependent d) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", d.id());
        json.put("level", d.level());
        json.put("label", d.label());
        json.put("was", d.was());
        d.becomes().ifPresent(b -> json.put("becomes", b));
        if (d.checkedAlone()) {
            json.put("checked", true);
        }
        return json;
    }

    private List<Map<String, Object>> diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", d.code().id());
                    json.put("message", d.message());
                    place(json, d.place());
                    return json;
                })
                .toList();
    }
}
