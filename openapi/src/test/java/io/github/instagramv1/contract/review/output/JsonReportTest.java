package io.github.instagramv1.contract.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ReviewResult RESULT = MixedEdits.review();
  private static final JsonNode ROOT = read(RESULT);

  @Test
  void describesTheComparisonInTheHead() {
    assertThat(ROOT.path("format").asInt()).isEqualTo(1);
    assertThat(ROOT.path("verdict").asText()).isEqualTo("breaking");
    assertThat(ROOT.path("level").asText()).isEqualTo("docs");
    assertThat(ROOT.at("/before/name").asText()).isEqualTo("old");
    assertThat(ROOT.at("/after/version").asText()).isEqualTo("0.1.0");
    assertThat(ROOT.path("version").toString())
        .isEqualTo(
            "{\"step\":\"minor\",\"required\":\"0.2.0\",\"actual\":\"0.1.0\",\"met\":false,\"judged\":true}");
  }

  @Test
  void writesAllFieldsOfAFinding() {
    assertThat(ROOT.path("findings")).hasSameSizeAs(RESULT.findings());
    for (int i = 0; i < RESULT.findings().size(); i++) {
      Finding finding = RESULT.findings().get(i);
      JsonNode node = ROOT.path("findings").path(i);
      assertThat(node.path("id").asText()).isEqualTo(finding.id());
      assertThat(node.path("rule").asText()).isEqualTo(finding.rule());
      assertThat(node.path("level").asText()).isEqualTo(finding.level().key());
      assertThat(node.path("breaking").asBoolean()).isEqualTo(finding.breaking());
      assertThat(node.path("accepted").asBoolean()).isFalse();
      assertThat(node.path("title").asText()).isEqualTo(finding.title());
      assertThat(node.path("effect").asText()).isEqualTo(finding.effect());
      assertThat(node.path("suggestion").asText()).isEqualTo(finding.suggestion());
      assertThat(node.path("step").asText()).isEqualTo(finding.step().key());
      assertThat(node.path("acceptLine").asText()).isEqualTo(finding.acceptLine());
      assertThat(node.path("operations")).hasSameSizeAs(finding.operations());
      assertThat(node.path("affects")).hasSameSizeAs(finding.affects());
      assertThat(node.has("example")).isEqualTo(finding.example().isPresent());
      assertThat(node.at("/before/line").asInt()).isEqualTo(finding.before().place().line());
      assertThat(node.at("/after/pointer").asText()).isEqualTo(finding.after().place().pointer());
      assertThat(node.at("/after/present").asBoolean()).isEqualTo(finding.after().present());
      assertThat(node.at("/before/snippet")).hasSameSizeAs(finding.before().snippet());
    }
  }

  @Test
  void audiencesAreWrittenWithHyphens() {
    assertThat(ROOT.at("/findings/0/affects").toString())
        .contains("\"old-client\"", "\"generated-source\"");
  }

  @Test
  void writesAnAcceptanceWithItsState() {
    Finding first = RESULT.failures().get(0);
    String line = first.acceptLine().replace("reason: ''", "reason: Intentional.");
    JsonNode root = read(MixedEdits.review(Level.DOCS, line));
    assertThat(root.at("/findings/0/accepted").asBoolean()).isTrue();
    assertThat(root.path("acceptances").toString())
        .isEqualTo(
            "[{\"id\":\"%s\",\"reason\":\"Intentional.\",\"until\":\"2027-03-01\",\"state\":\"used\"}]"
                .formatted(first.id()));
  }

  @Test
  void requirementNamesItsChecksAndFindings() {
    JsonNode dropped = null;
    for (JsonNode each : ROOT.path("requirements")) {
      dropped = each.path("id").asText().equals("unlikes.twice") ? each : dropped;
    }
    assertThat(dropped).isNotNull();
    assertThat(dropped.path("kind").asText()).isEqualTo("dropped");
    assertThat(dropped.path("checks").toString()).isEqualTo("[\"LIKE-08\"]");
    assertThat(dropped.at("/findings/0").asText()).startsWith("operation-removed@unlikeMedia");
  }

  private static JsonNode read(ReviewResult result) {
    try {
      return new ObjectMapper().readTree(new JsonReport().write(result));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
