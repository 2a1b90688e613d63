package dossier.ask;

import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.UnaryOperator;

/** What hangs on a fact, for a person at a terminal. */
public final class ImpactText {
    private ImpactText() {}

    /** @param path how a file's path within the briefing is shown */
    public static String of(Impact impact, UnaryOperator<String> path) {
        StringBuilder out = new StringBuilder();
        out.append(impact.fact().id())
                .append(": ")
                .append(impact.fact().label().plain())
                .append('\n');
        out.append("  ")
                .append(becomes(impact.was(), impact.becomes().orElse("")))
                .append('\n');
        list(
                out,
                count(impact.facts().size(), "fact follows", "facts follow") + " from it",
                impact.facts().stream().map(ImpactText::dependent).toList());
        list(
                out,
                count(impact.uses().size(), "place uses", "places use") + " it, or what follows from it",
                impact.uses().stream().map(m -> use(m, impact, path)).toList());
        list(
                out,
                count(impact.pages().size(), "page of the site shows", "pages of the site show") + " it",
                impact.pages());
        if (impact.becomes().isPresent()) {
            told(out, "would be wrong", impact.fails(), path);
            told(out, "would be right again", impact.mends(), path);
        }
        return out.toString();
    }

    private static String dependent(Impact.Dependent d) {
        return "  ".repeat(d.level() - 1) + d.id() + ": "
                + becomes(d.was(), d.becomes().orElse(""))
                + (d.checkedAlone() ? " (stated; its formula checks it)" : "");
    }

    private static String becomes(String was, String becomes) {
        String before = Mentions.oneLine(was);
        return becomes.isEmpty() || becomes.equals(was) ? before : before + " -> " + Mentions.oneLine(becomes);
    }

    private static String use(Mention m, Impact impact, UnaryOperator<String> path) {
        return ExplanationText.use(m, path) + (m.fact().equals(impact.fact().id()) ? "" : " (" + m.fact() + ")");
    }

    private static void list(StringBuilder out, String head, List<String> lines) {
        out.append(head).append(lines.isEmpty() ? "\n" : ":\n");
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private static void told(StringBuilder out, String what, List<Diagnostic> all, UnaryOperator<String> path) {
        if (all.isEmpty()) {
            out.append("nothing ").append(what).append('\n');
        } else {
            out.append(what).append(":\n").append(Console.tell(all, path));
        }
    }

    private static String count(int n, String one, String several) {
        return (n == 0 ? "no" : Integer.toString(n)) + " " + (n == 1 ? one : n == 0 ? one : several);
    }
}
