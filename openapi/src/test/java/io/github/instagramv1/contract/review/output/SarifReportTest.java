package io.github.instagramv1.contract.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.Place;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the report meets the requirements of SARIF 2.1.0 and has what code hosts read. */
class SarifReportTest {
  private static final ReviewResult RESULT = MixedEdits.review();
  private static final JsonNode ROOT = read(RESULT);
  private static final JsonNode RUN = ROOT.at("/runs/0");

  @Test
  void writesSarifVersion210() {
    assertThat(ROOT.path("version").asText()).isEqualTo("2.1.0");
    assertThat(ROOT.path("$schema").asText()).endsWith("sarif-2.1.0.json");
    assertThat(ROOT.path("runs")).hasSize(1);
    assertThat(RUN.at("/tool/driver/name").asText()).isEqualTo("instagram-review");
  }

  @Test
  void everyRuleIsDescribedOnce() {
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : RUN.at("/tool/driver/rules")) {
      assertThat(ids.add(rule.path("id").asText())).isTrue();
      assertThat(rule.at("/shortDescription/text").asText()).startsWith("Finds ").endsWith(".");
      assertThat(rule.at("/fullDescription/text").asText()).endsWith(".");
      assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(RuleBook.rules().stream().map(Rule::id).toList());
  }

  @Test
  void everyFindingIsAResultWithItsPlaces() {
    assertThat(RUN.path("results")).hasSameSizeAs(RESULT.findings());
    for (int i = 0; i < RESULT.findings().size(); i++) {
      Finding finding = RESULT.findings().get(i);
      JsonNode node = RUN.path("results").path(i);
      assertThat(node.path("ruleId").asText()).isEqualTo(finding.rule());
      assertThat(node.path("level").asText()).isEqualTo(finding.breaking() ? "error" : "note");
      assertThat(node.at("/message/text").asText())
          .startsWith(finding.title() + " " + finding.effect())
          .endsWith(finding.suggestion());
      assertThat(node.at("/partialFingerprints/finding~1v1").asText()).isEqualTo(finding.id());
      assertThat(node.at("/properties/operations")).hasSameSizeAs(finding.operations());
      assertThat(node.has("suppressions")).isFalse();
      assertPlace(node.at("/locations/0"), finding.after().place());
      assertPlace(node.at("/relatedLocations/0"), finding.before().place());
      assertThat(node.at("/relatedLocations/0/message/text").asText()).isNotEmpty();
    }
  }

  private static void assertPlace(JsonNode location, Place place) {
    JsonNode physical = location.path("physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo(place.file());
    assertThat(physical.at("/region/startLine").asInt()).isEqualTo(place.line()).isPositive();
    assertThat(physical.at("/region/startColumn").asInt()).isEqualTo(place.column()).isPositive();
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("#" + place.pointer());
  }

  @Test
  void acceptedFindingIsSuppressed() {
    String line =
        RESULT.failures().get(0).acceptLine().replace("reason: ''", "reason: Intentional.");
    JsonNode results = read(MixedEdits.review(Level.DOCS, line)).at("/runs/0/results");
    assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(results.at("/1").has("suppressions")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "openapi/a.yaml, openapi/a.yaml",
    "my files/ä.yaml, my%20files/%C3%A4.yaml",
    "/my files/ä.yaml, file:///my%20files/%C3%A4.yaml",
    "/a#b?c%20.yaml, file:///a%23b%3Fc%2520.yaml",
    "C:\\my files\\ä.yaml, file:///C:/my%20files/%C3%A4.yaml",
    "d:/a.yaml, file:///d:/a.yaml",
    "\\\\server\\share\\a b.yaml, file://server/share/a%20b.yaml",
    "cafe\u0301.yaml, cafe%CC%81.yaml",
    "a\\b.yaml, a/b.yaml",
    "HEAD~1:openapi/a.yaml, ./HEAD~1:openapi/a.yaml",
  })
  void writesFilesAsRfc3986References(String file, String uri) {
    String found =
        SarifLocation.of(new Place(file, 1, 1, ""))
            .at("/physicalLocation/artifactLocation/uri")
            .asText();
    assertThat(found).isEqualTo(uri);
    assertThat(URI.create(found).isAbsolute()).isEqualTo(uri.startsWith("file:"));
  }

  private static JsonNode read(ReviewResult result) {
    try {
      return new ObjectMapper().readTree(new SarifReport(RuleBook.rules()).write(result));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
