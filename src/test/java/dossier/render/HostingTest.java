package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostingTest {
    @ParameterizedTest
    @CsvSource({
        "https://briefing.example.org/, briefing.example.org",
        "http://example.org/, example.org",
        "https://WWW.Example.org/, www.example.org",
        "https://xn--4gbwdl.xn--wgbh1c/, xn--4gbwdl.xn--wgbh1c"
    })
    void aHostOfItsOwnIsADomain(String url, String domain) {
        assertThat(Hosting.domain(url))
                .map(o -> o.path() + ": " + new String(o.bytes(), StandardCharsets.UTF_8))
                .contains("CNAME: " + domain + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://town.github.io/",
                "https://town.github.io/library/",
                "https://Town.GitHub.io/",
                "https://example.org/library/",
                "https://example.org:8443/",
                "http://localhost/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "https://under_score.example.org/"
            })
    void anAddressOfGitHubAFolderOfAnotherSiteAndAMachineAreNone(String url) {
        assertThat(Hosting.domain(url)).isEmpty();
    }

    @Test
    void aSiteThatIsTooLargeForGitHubPagesIsTold() {
        assertThat(Hosting.amiss(1_000_000_000)).isEmpty();
        List<Diagnostic> told = Hosting.amiss(1_234_000_000);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(told.get(0).message())
                .isEqualTo("the site has 1234 MB, and GitHub Pages publishes none of more than 1000 MB");
    }
}
