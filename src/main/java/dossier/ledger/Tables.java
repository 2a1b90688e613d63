package dossier.ledger;

import dossier.model.ChartSpec;
import dossier.model.Computation;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Time;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the tables that are published. */
final class Tables {
    static final List<Column<Fact>> FACTS = List.of(
            text("id", "the fact's id", Fact::id),
            text("label", "what it is about", f -> f.label().plain()),
            maybe("measure", "the id of what is measured", Fact::measure),
            maybe("subject", "the id of the entity that it is about", Fact::subject),
            maybe("geo", "the place that it is about: an ISO 3166 code or an entity", Fact::geo),
            figure("value", "number", "the figure stated or computed, in base units", Figure::value),
            figure("low", "number", "the least that it may be; absent where nothing bounds it", Figure::low),
            figure("high", "number", "the most that it may be; absent where nothing bounds it", Figure::high),
            figure("low_open", "boolean", "true where the least itself is left out", f -> open(f.lowOpen())),
            figure("high_open", "boolean", "true where the most itself is left out", f -> open(f.highOpen())),
            figure("unit", "string", "USD, KRW/USD, %, pp, ratio or a counted noun", f -> Optional.of(f.unit())),
            figure(
                    "bound",
                    "string",
                    "how the figure bounds the number meant",
                    f -> Optional.of(f.bound().id())),
            maybe("period", "the time over which it holds", f -> FactsJson.time(f, false)),
            maybe("as_of", "the time at which it was counted", f -> FactsJson.time(f, true)),
            maybe("date", "when it happened", FactsJson::date),
            maybe("inferred", "what of its time no source prints", f -> FactsJson.time(f)
                    .flatMap(Time::inferred)),
            maybe("text", "what it says, where it is a statement", FactsJson::text),
            maybe("nature", "how far it is settled", f -> f.nature().map(Ids::of)),
            maybe("state", "what the editors hold of it", f -> f.state().map(Ids::of)),
            evidence("source", "the id of the source in which it was read", e -> e.source()),
            evidence("at", "where in the source", e -> e.at().orElse("")),
            evidence("chain", "who passed it on, who said it first last", Tables::asWritten),
            new Column<>(
                    "origins", "integer", "how many said it independently", f -> Integer.toString(f.originCount())),
            maybe("formula", "how it is computed", f -> f.computation().map(Computation::formula)));

    static final List<Column<ChartSpec.Point>> CHART = List.of(
            text("label", "what the value is about, or when it holds", ChartSpec.Point::label),
            text(
                    "series",
                    "what it is a value of, where the chart shows several side by side",
                    ChartSpec.Point::series),
            point("value", "number", "the figure, in base units", Figure::value),
            point("low", "number", "the least that it may be", Figure::low),
            point("high", "number", "the most that it may be", Figure::high),
            point("low_open", "boolean", "true where the least itself is left out", f -> open(f.lowOpen())),
            point("high_open", "boolean", "true where the most itself is left out", f -> open(f.highOpen())),
            point("unit", "string", "the unit of all three", f -> Optional.of(f.unit())),
            text("words", "the value in words", ChartSpec.Point::words),
            text("fact", "the id of the fact, in facts.csv", p -> p.fact().fact()));

    private Tables() {}

    private static <R> Column<R> text(String name, String description, Function<R, String> of) {
        return new Column<>(name, "string", description, of);
    }

    private static Column<Fact> maybe(String name, String description, Function<Fact, Optional<String>> of) {
        return text(name, description, f -> of.apply(f).orElse(""));
    }

    private static Column<Fact> figure(
            String name, String type, String description, Function<Figure, Optional<String>> of) {
        return new Column<>(
                name, type, description, f -> Figure.of(f).flatMap(of).orElse(""));
    }

    private static Column<ChartSpec.Point> point(
            String name, String type, String description, Function<Figure, Optional<String>> of) {
        return new Column<>(name, type, description, p -> of.apply(Figure.of(p.quantity(), p.computed()))
                .orElse(""));
    }

    /** Of several pieces of evidence one after the other. */
    private static Column<Fact> evidence(String name, String description, Function<Evidence, String> of) {
        return text(name, description, f -> f.evidence().stream().map(of).collect(Collectors.joining("; ")));
    }

    private static String asWritten(Evidence evidence) {
        List<String> outermostFirst = new ArrayList<>(evidence.chain());
        Collections.reverse(outermostFirst);
        return String.join(" < ", outermostFirst);
    }

    private static Optional<String> open(boolean open) {
        return open ? Optional.of("true") : Optional.empty();
    }
}
