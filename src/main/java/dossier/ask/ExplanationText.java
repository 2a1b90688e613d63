package dossier.ask;

import dossier.diagnostic.Place;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/** An explanation for a person at a terminal. */
public final class ExplanationText {
    private static final String CONTINUED = "               ";

    private final Explanation e;
    private final UnaryOperator<String> path;
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(Explanation explanation, UnaryOperator<String> path) {
        this.e = explanation;
        this.path = path;
    }

    /**
     * A head, and a line or more for each thing that is known, each starting with what it is.
     *
     * @param path how a file's path within the briefing is shown
     */
    public static String of(Explanation explanation, UnaryOperator<String> path) {
        return new ExplanationText(explanation, path).text();
    }

    private String text() {
        Fact fact = e.fact();
        out.append(fact.id()).append(": ").append(fact.label().plain()).append('\n');
        row(
                fact.value() instanceof Value.Number ? "value" : fact.value() instanceof Value.Moment ? "date" : "says",
                e.says());
        row("interval", e.interval());
        row("bound", e.bound());
        if (!(fact.value() instanceof Value.Moment)) {
            row(fact.time().filter(t -> t.asOf()).isPresent() ? "as of" : "period", e.time());
        }
        row("nature", fact.nature().map(Ids::of).orElse(""));
        row("state", fact.state().map(Ids::of).orElse(""));
        row("basis", fact.basis().orElse(""));
        row("note", fact.note().orElse(""));
        rows("converted", e.conversions());
        rows("inferred", e.inferences());
        e.evidence().forEach(this::evidence);
        row("origins", origins());
        rows("interest", e.interests());
        e.derivation().ifPresent(this::derivation);
        row("stated in", place(fact.place()));
        rows("used in", e.usedIn().stream().map(this::use).toList());
        if (e.usedIn().isEmpty()) {
            row("used in", "nothing");
        }
        return out.toString();
    }

    private void row(String name, String words) {
        if (!words.isEmpty()) {
            out.append("  ").append(name).append(" ".repeat(13 - name.length())).append(Mentions.oneLine(words));
            out.append('\n');
        }
    }

    private void rows(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                row(name, lines.get(i));
            } else {
                out.append(CONTINUED).append(Mentions.oneLine(lines.get(i))).append('\n');
            }
        }
    }

    private String origins() {
        List<String> names = e.fact().origins();
        return e.fact().originCount()
                + (names.isEmpty()
                        ? ""
                        : names.size() == 1 ? " (" + names.get(0) + ")" : " of " + String.join(", ", names));
    }

    private void evidence(Explanation.Testimony t) {
        row(
                "evidence",
                t.source()
                        + (t.at().isEmpty() ? "" : ", " + t.at())
                        + (t.title().isEmpty() ? "" : ": " + t.title()));
        if (!t.quote().isEmpty()) {
            out.append(CONTINUED).append('"').append(t.quote()).append("\"\n");
        }
        String indent = CONTINUED;
        for (int i = 0; i < t.chain().size(); i++) {
            Explanation.Sayer sayer = t.chain().get(i);
            boolean first = i == t.chain().size() - 1;
            out.append(indent)
                    .append(i == 0 ? "" : "└─ ")
                    .append(sayer.name())
                    .append(" (")
                    .append(sayer.id());
            out.append(first ? "), who said it first\n" : ")\n");
            indent = i == 0 ? CONTINUED : indent + "   ";
        }
    }

    private void derivation(Explanation.Derivation d) {
        row("formula", d.formula());
        Tree.draw(
                d.inputs(),
                CONTINUED,
                ExplanationText::input,
                i -> i.derivation().map(Explanation.Derivation::inputs).orElse(List.of()),
                (drawn, line) -> out.append(drawn).append(line).append('\n'));
    }

    private static String input(Explanation.Input i) {
        String derived = i.derivation().map(d -> " = " + d.formula()).orElse(i.told() ? " (derived above)" : "");
        return i.id() + ": " + Mentions.oneLine(i.says()) + (i.interval().isEmpty() ? "" : " (" + i.interval() + ")")
                + derived;
    }

    private String use(Mention m) {
        return use(m, path);
    }

    /** {@code content/notes/plan.md:10:26 claim 'US$1.1 billion'}. */
    static String use(Mention m, UnaryOperator<String> path) {
        String what =
                switch (m.kind()) {
                    case CLAIM, QUOTATION, HEADLINE, LABEL, FIGURE ->
                        Ids.of(m.kind()) + (m.words().isEmpty() ? ", filled in" : " '" + m.words() + "'");
                    case CHART -> "chart " + m.id();
                    case FORMULA -> "formula of " + m.id() + ": " + m.words();
                    case PART -> "whole of " + m.id();
                    case CHECK -> "check: " + m.words();
                };
        return place(m.place(), path) + " " + what;
    }

    private String place(Place place) {
        return place(place, path);
    }

    private static String place(Place place, UnaryOperator<String> path) {
        return path.apply(place.file().path()) + ":" + place.line() + ":" + place.column();
    }
}
