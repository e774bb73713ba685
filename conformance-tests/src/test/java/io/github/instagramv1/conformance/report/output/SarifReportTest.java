package io.github.instagramv1.conformance.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  @TempDir private Path folder;

  private JsonNode run(Report report) throws IOException {
    Path file = folder.resolve("results.sarif");
    new SarifReport().write(report, file);
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    assertThat(root.path("version").asText()).isEqualTo("2.1.0");
    assertThat(root.path("$schema").asText()).contains("sarif-2.1.0");
    assertThat(root.path("runs")).hasSize(1);
    return root.path("runs").get(0);
  }

  private static List<String> texts(JsonNode array, String pointer) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.at(pointer).asText()));
    return texts;
  }

  @Test
  void listsChecksAsRules() throws IOException {
    JsonNode driver = run(Reports.perfect()).at("/tool/driver");
    assertThat(driver.path("name").asText()).isEqualTo("instagram-conformance");
    assertThat(texts(driver.path("rules"), "/id"))
        .containsExactly("MEDIA-01", "MEDIA-02", "LIKE-01", "LIKE-02");
    assertThat(texts(driver.path("rules"), "/shortDescription/text"))
        .contains("title of MEDIA-01", "title of LIKE-02");
  }

  @Test
  void mergesExecutionsOfACheckIntoOneRule() throws IOException {
    Report report =
        Reports.of(
            Reports.operation(
                "getMedia",
                Reports.failure("ERROR-01.getMedia", "a", "b"),
                Reports.failure("ERROR-01.likeMedia", "c", "d")));
    JsonNode run = run(report);
    assertThat(texts(run.at("/tool/driver/rules"), "/id")).containsExactly("ERROR-01");
    assertThat(texts(run.path("results"), "/ruleId")).containsExactly("ERROR-01", "ERROR-01");
    assertThat(texts(run.path("results"), "/partialFingerprints/check~1v1"))
        .containsExactly("ERROR-01.getMedia", "ERROR-01.likeMedia");
  }

  @Test
  void writesNoResultsWithoutFailures() throws IOException {
    JsonNode run = run(Reports.incomplete());
    assertThat(run.path("results").isArray()).isTrue();
    assertThat(run.path("results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void writesFailuresAndErrorsWithContractLocations() throws IOException {
    JsonNode run = run(Reports.failed("500 {}"));
    JsonNode results = run.path("results");
    assertThat(texts(results, "/level")).containsOnly("error");
    assertThat(texts(results, "/ruleId")).startsWith("MEDIA-01", "MEDIA-02");
    JsonNode first = results.get(0);
    assertThat(first.at("/message/text").asText())
        .isEqualTo("excerpt.count: count is 1, the list has 2");
    assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("openapi/instagram-v1.yaml");
    assertThat(first.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo(Reports.POINTER);
    assertThat(results.get(1).at("/locations/0").has("logicalLocations")).isFalse();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
  }

  @Test
  void linksResultsToRulesByIdAndIndex() throws IOException {
    JsonNode run = run(Reports.failed("500 {}"));
    assertThat(run.path("results")).isNotEmpty();
    for (JsonNode result : run.path("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt(-1));
      assertThat(rule.path("id").asText()).isEqualTo(result.path("ruleId").asText());
    }
  }

  @Test
  void writesEachUnreportedViolationOnce() throws IOException {
    assertThat(texts(run(Reports.failed("500 {}")).path("results"), "/ruleId"))
        .containsExactly(
            "MEDIA-01", "MEDIA-02", "contract.schema.required", "contract.status.unknown");
  }

  @Test
  void doesNotRepeatViolationsOfFailedChecks() throws IOException {
    assertThat(texts(run(Reports.failedByViolation()).path("results"), "/ruleId"))
        .containsExactly("MEDIA-01");
  }

  @Test
  void writesValidJsonForInvalidText() throws IOException {
    JsonNode result = run(Reports.failed(Reports.HOSTILE)).path("results").get(0);
    assertThat(result.at("/properties/response").asText())
        .startsWith("500 <script>")
        .endsWith("\ud83d\ude00");
  }

  @Test
  void pointsToAnExistingContractFile() throws IOException {
    String uri =
        run(Reports.failed("500 {}"))
            .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
            .asText();
    assertThat(Path.of("..").resolve(uri)).isRegularFile();
  }
}
