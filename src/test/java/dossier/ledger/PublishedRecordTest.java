package dossier.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Site;
import dossier.render.SeedSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PublishedRecordTest {
    private static final Covered COVERAGE = new Covered(10, 9, 1);

    private static String file(Site site, String path) {
        return new String(PublishedRecord.of(site, COVERAGE).get("data/" + path).get(), StandardCharsets.UTF_8);
    }

    private static String fact(String id) {
        String json = file(new SeedSite().site(), "facts.json");
        int from = json.indexOf("\"id\" : \"" + id + "\"");
        assertThat(from).as(id).isPositive();
        int used = json.indexOf("\"used_in\"", from);
        return json.substring(from, used).replaceAll("\\s+", " ");
    }

    @Test
    void aStatedFactHasItsFigureItsIntervalAndItsEvidence() {
        assertThat(fact("whole"))
                .isEqualTo("\"id\" : \"whole\", \"label\" : \"Planned investment\", \"subject\" : \"group\", "
                        + "\"geo\" : \"KR\", \"value\" : \"1100000000\", \"low\" : \"1050000000\", "
                        + "\"high\" : \"1150000000\", \"unit\" : \"USD\", \"bound\" : \"exact\", "
                        + "\"written\" : \"US$1.1 billion\", "
                        + "\"period\" : \"2024..2026\", \"inferred\" : \"year\", \"nature\" : \"plan\", "
                        + "\"evidence\" : [ { \"source\" : \"report\", \"at\" : \"P0, P1\", "
                        + "\"quote\" : \"US$1.1 billion in South Korea over the next three years\", "
                        + "\"chain\" : [ \"document\", \"agency\" ] } ], \"origins\" : 1, ");
    }

    @Test
    void aBoundHasOneEndThatIsOpen() {
        assertThat(fact("users"))
                .contains(
                        "\"value\" : \"7000000\", \"low\" : \"7000000\", \"low_open\" : true, \"unit\" : \"users\", "
                                + "\"bound\" : \"more-than\", \"written\" : \"more than 7 million users\", \"as_of\" : \"2023-11\"")
                .doesNotContain("\"high");
    }

    @Test
    void aComputedFactIsRoundedToTwelveDigitsItsEndsOutward() {
        assertThat(fact("share"))
                .contains("\"value\" : \"81.8181818182\", \"low\" : \"73.8695652173\", \"high\" : \"90.5238095239\", "
                        + "\"unit\" : \"%\"")
                .contains("\"formula\" : \"(rest / whole) in %\", \"inputs\" : [ \"rest\", \"whole\" ]")
                .doesNotContain("evidence");
    }

    @Test
    void theSameAmountInAnotherUnitStandsBesideIt() {
        assertThat(fact("care"))
                .contains("\"also\" : { \"value\" : \"75700000\", \"low\" : \"75650000\", \"high\" : \"75750000\", "
                        + "\"unit\" : \"USD\" }");
    }

    @Test
    void aDateAndAStatementHaveNoNumber() {
        assertThat(fact("opening")).contains("\"date\" : \"2018\"").doesNotContain("value", "period", "bound");
        assertThat(fact("probe"))
                .contains("\"text\" : \"The regulator is probing the shop, after complaints.\"", "\"chain\" : [ ]")
                .doesNotContain("value", "bound");
    }

    @Test
    void theTableOfFactsWritesTheChainAsItsAuthorDid() {
        String[] lines = file(new SeedSite().site(), "facts.csv").split("\n");
        assertThat(lines[0])
                .isEqualTo(
                        "id,label,measure,subject,geo,value,low,high,low_open,high_open,unit,bound,period,as_of,date,"
                                + "inferred,text,nature,state,source,at,chain,origins,formula");
        assertThat(lines).hasSize(9);
        assertThat(lines[8])
                .isEqualTo(
                        "whole,Planned investment,,group,KR,1100000000,1050000000,1150000000,,,USD,exact,2024..2026,,,"
                                + "year,,plan,,report,\"P0, P1\",agency < document,1,");
    }

    @Test
    void theDataPackageNamesFilesThatAreThereWithTheirColumns() {
        var files = PublishedRecord.of(new SeedSite().site(), COVERAGE);
        String json = new String(files.get("data/datapackage.json").get(), StandardCharsets.UTF_8);
        List<String> paths = new ArrayList<>();
        var path = Pattern.compile("\"path\" : \"([^\"]+)\"").matcher(json);
        while (path.find()) {
            paths.add(path.group(1));
        }
        assertThat(paths).containsExactly("facts.csv", "charts/plan.csv").allMatch(p -> files.containsKey("data/" + p));
        assertThat(json).contains("\"$schema\" : \"https://datapackage.org/profiles/2.0/datapackage.json\"");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Site site = new SeedSite().site();
        String here = file(site, "facts.json") + file(site, "facts.csv") + file(site, "datapackage.json");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(file(site, "facts.json") + file(site, "facts.csv") + file(site, "datapackage.json"))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
