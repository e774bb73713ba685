package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.lint.RealContract;
import io.github.instagramv1.contract.lint.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
  @TempDir private Path folder;

  @Test
  void cleanContractPasses() {
    Run run = lint();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("No findings; 29 rules checked.\n");
  }

  @Test
  void printsEachFindingOnALineWithItsPlace() throws IOException {
    Path file = edited("operationId: getTag\n", "operationId: tagOf\n");
    Run run = lint(file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "%s:%d:20: operation-id: Rename tagOf: an operationId is a verb and a noun in camelCase, such as getTag."
                .formatted(file, lineOf("operationId: getTag\n")),
            "1 finding.");
  }

  @Test
  void sarifDescribesRulesAndPointsAtLines() throws IOException {
    Path file = edited("operationId: getTag\n", "operationId: tagOf\n");
    Run run = lint("--format", "sarif", file.toString());
    assertThat(run.code()).isEqualTo(1);
    JsonNode log = new ObjectMapper().readTree(run.out()).path("runs").path(0);
    assertThat(log.at("/tool/driver/rules")).hasSize(Rules.all().size());
    JsonNode result = log.path("results").path(0);
    assertThat(result.path("ruleId").asText()).isEqualTo("operation-id");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo(file.toUri().toString());
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(lineOf("operationId: getTag\n"));
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1| :2:1: ",
        "a: 1~a: 2| :2:1: the key `a` occurs twice.",
        "a: 1| :1:1: not an OpenAPI contract: `openapi` or `paths` is missing.",
        "- a| :1:1: expected a mapping",
        "openapi: 3.0.3~paths: []| :1:1: not an OpenAPI contract",
      })
  void reportsAnInvalidContractInOneSentence(String text, String sentence) throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, text.replace('~', '\n') + "\n");
    Run run = lint(file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(file + sentence).endsWith(".\n").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void reportsAMissingFileInOneSentence() {
    Run run = lint("nowhere.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("`nowhere.yaml` is neither a file").hasLineCount(1);
  }

  private static Run lint(String... arguments) {
    return Run.of(Stream.concat(Stream.of("lint"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Path edited(String from, String to) throws IOException {
    return Files.writeString(folder.resolve("edited.yaml"), RealContract.text().replace(from, to));
  }

  private static int lineOf(String text) {
    return (int)
        RealContract.text().substring(0, RealContract.text().indexOf(text)).lines().count();
  }
}
