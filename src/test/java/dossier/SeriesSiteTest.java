package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a series is on the pages and in the data of a site: one thing, whose values can be linked to. */
class SeriesSiteTest {
    private static final Path CASE = Path.of("src", "test", "resources", "cases", "a-series-and-its-values", "content");
    private static final Pattern POINT = Pattern.compile("href=\"(?:\\.\\./)?(facts/[a-z-]+\\.html)#([0-9][^\"]*)\"");

    @TempDir
    Path dir;

    private SortedMap<String, String> files;

    @BeforeEach
    void build() throws IOException {
        Trees.copy(CASE, dir.resolve("content"));
        assertThat(Dossier.build(dir).outcome()).isEqualTo(Dossier.Outcome.DONE);
        files = Trees.of(dir.resolve("site"));
    }

    @Test
    void everyLinkToAValueLeadsToItsRowOnThePageOfItsSeries() {
        List<String> dead = new ArrayList<>();
        int found = 0;
        for (String page : files.keySet()) {
            for (Matcher m = POINT.matcher(files.get(page)); m.find(); found++) {
                if (!files.getOrDefault(m.group(1), "").contains("<tr id=\"" + m.group(2) + "\">")) {
                    dead.add(page + ": " + m.group());
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void aSeriesHasOnePageWithAllOfItsValuesAndTheirGaps() {
        assertThat(files.keySet()).noneMatch(path -> path.contains("@"));
        String page = files.get("facts/alba-users.html");
        assertThat(page).contains(">10 values<", "counted from March");
        assertThat(page.split("<tr id=", -1)).hasSize(13);
        assertThat(page.split(">no value<", -1)).hasSize(3);
    }

    @Test
    void aSeriesIsFoundOnceByTheSearchAndInTheListOfFacts() {
        assertThat(files.get("facts/index.html")).contains("id=\"alba-users\"").doesNotContain("alba-users@");
        assertThat(files.entrySet())
                .filteredOn(f -> f.getKey().endsWith(".js") && f.getValue().contains("dossierSearch"))
                .extracting(f -> f.getValue().contains("alba-users@"))
                .containsOnly(false);
        assertThat(files.get("timeline.html")).doesNotContain("alba-users");
    }

    @Test
    void theDataHoldTheValuesWithinTheSeries() {
        assertThat(files.get("data/facts.json").replaceAll("\\s", ""))
                .contains("\"period\":\"2012..2023\",\"series\":[{\"time\":\"2012\",\"value\":\"500000\"")
                .contains("{\"time\":\"2014\"},{\"time\":\"2015\"")
                .doesNotContain("\"id\":\"alba-users@");
    }

    @Test
    void whatChartsAssertStandsOnTheReport() {
        assertThat(files.get("report.html"))
                .contains("500,000 users &lt; … &lt; 7.25 million users", "cannot be told")
                .contains("charts/alba.html");
    }
}
