package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Use;
import dossier.read.Folder;
import dossier.read.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChartPointsTest {
    private static final Map<String, String> CONTENT = Map.of(
            "site.yaml",
            "title: T",
            "index.md",
            "---\ntitle: T\n---\n",
            "entities.yaml",
            """
            entities:
              office: {label: Office, kind: organisation}
              alba: {label: Alba, kind: organisation}
              bruno: {label: Bruno, kind: organisation}
            """,
            "measures.yaml",
            """
            measures:
              users: {label: Users, units: {users: [users]}}
              visits: {label: Visits, units: {visits: [visits]}}
              sales: {label: Sales}
            """,
            "sources/s.yaml",
            "sources: {s: {title: S, publisher: office, type: dataset, published: 2024-03-15}}",
            "data/users.csv",
            "time,value\n2023,3 million users\n2022,2 million users\n2021,\n2020,1 million users\n",
            "data/others.csv",
            "time,value\n2022,4 million users\n2023,5 million users\n",
            "facts/f.yaml",
            """
            defaults: {source: s, subject: alba, measure: users}
            facts:
              users: {label: Users, series: users.csv}
              twin: {label: Alba twice, series: users.csv, basis: twice}
              same: {label: Users, series: users.csv, basis: alike}
              others: {label: Others, subject: bruno, series: others.csv}
              now: {label: Now, value: 7 users, as_of: 2023-11, nature: forecast}
              before: {label: A year before, value: 6 users, as_of: 2022-11, nature: forecast}
              part: {label: A part, value: 2 users, as_of: 2023-11, part_of: now}
              visits: {label: Visits, measure: visits, value: 9 visits, period: 2022}
              timeless: {label: Timeless, value: 1 users}
              north: {label: North, measure: sales, geo: KR, value: US$2, period: 2023}
              south: {label: South, measure: sales, geo: JP, value: US$3, period: 2023}
              north-before: {label: North then, measure: sales, geo: KR, value: US$4, period: 2022}
              south-before: {label: South then, measure: sales, geo: JP, value: US$5, period: 2022}
            """);

    private static Linked link(String chart) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        CONTENT.forEach((path, text) -> files.put("content/" + path, text.getBytes(StandardCharsets.UTF_8)));
        files.put("content/charts/c.yaml", chart.getBytes(StandardCharsets.UTF_8));
        Linked linked = Linker.link(Reader.read(new Folder(files)));
        assertThat(linked.diagnostics()).extracting(Diagnostic::message).isEmpty();
        return linked;
    }

    private static ChartSpec chart(String rest) {
        return link("headline: H\n" + rest).site().charts().get("c");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/link/charts.csv", delimiter = '|')
    void pointsAreNamedByTheirTimesWhereAnAuthorWouldExpectIt(String kind, String shown, String expected) {
        ChartSpec chart = chart("kind: " + kind + "\n" + shown);
        assertThat(chart.points().stream()
                        .map(p -> (p.gap() ? "~" : "") + p.series() + "/" + p.label())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void aFactAPointOrAWholeSeriesIsEmphasised() {
        assertThat(emphasised("series: [users, others]\nemphasis: others")).isEqualTo("others@2022 others@2023");
        assertThat(emphasised("series: [users, others]\nemphasis: users@2022")).isEqualTo("users@2022");
        assertThat(emphasised("facts: [now, part]\nemphasis: part")).isEqualTo("part");
    }

    private static String emphasised(String rest) {
        return chart("kind: bar\n" + rest).points().stream()
                .filter(ChartSpec.Point::emphasis)
                .map(p -> p.fact().fact())
                .collect(Collectors.joining(" "));
    }

    @Test
    void anAnnotationStandsAtATimeOrAtAPoint() {
        assertThat(chart("kind: bar\nseries: users\nannotate: {at: 2022, words: W}")
                        .annotation()
                        .orElseThrow()
                        .at()
                        .fact())
                .isEqualTo("users@2022");
        assertThat(chart("kind: bar\nfacts: [now, part]\nannotate: {at: part, words: W}")
                        .annotation()
                        .orElseThrow()
                        .at()
                        .fact())
                .isEqualTo("part");
    }

    @Test
    void whatAQueryFindsIsUsedByTheChart() {
        Linked linked = link("kind: bar\nheadline: H\nquery: {subject: bruno}\nasserts: [last > now]");
        Use use = new Use(Use.Kind.CHART, "c");
        assertThat(linked.site().facts().values().stream()
                        .filter(f -> f.usedIn().contains(use))
                        .map(Fact::id))
                .containsExactly("now", "others", "others@2022", "others@2023");
    }
}
