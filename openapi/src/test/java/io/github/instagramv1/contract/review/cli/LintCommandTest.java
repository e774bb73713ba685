package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.lint.RealContract;
import io.github.instagramv1.contract.lint.rule.Rules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void cleanContractPasses() {
    assertThat(lint()).isZero();
    assertThat(out).hasToString("All 27 rules are kept.\n");
  }

  @Test
  void findingIsALineWithItsPlace() throws IOException {
    Path file = edited("operationId: getTag\n", "operationId: tagOf\n");
    assertThat(lint(file.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "%s:%d:20: operation-id: Name tagOf by a verb and a noun in camelCase, such as getTag."
                .formatted(file, lineOf("operationId: getTag\n")),
            "1 finding.");
  }

  @Test
  void sarifDescribesRulesAndPointsAtLines() throws IOException {
    Path file = edited("operationId: getTag\n", "operationId: tagOf\n");
    assertThat(lint("--format", "sarif", file.toString())).isEqualTo(1);
    JsonNode run = new ObjectMapper().readTree(out.toString()).path("runs").path(0);
    assertThat(run.at("/tool/driver/rules")).hasSize(Rules.all().size());
    JsonNode result = run.path("results").path(0);
    assertThat(result.path("ruleId").asText()).isEqualTo("operation-id");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo(file.toString());
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(lineOf("operationId: getTag\n"));
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1| :2:1: ",
        "a: 1~a: 2| :2:1: the key `a` is written twice.",
        "a: 1| :1:1: this is no OpenAPI: it has no `openapi`, or no `paths`.",
        "- a| :1:1: a mapping is expected here",
        "openapi: 3.0.3~paths: []| :1:1: this is no OpenAPI",
      })
  void whatIsNoContractIsToldInASentence(String text, String sentence) throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, text.replace('~', '\n') + "\n");
    assertThat(lint(file.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(file + sentence).endsWith(".\n").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void absentFileIsToldInASentence() {
    assertThat(lint("nowhere.yaml")).isEqualTo(2);
    assertThat(err.toString()).startsWith("`nowhere.yaml` is neither a file").hasLineCount(1);
  }

  private int lint(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "lint";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  private Path edited(String from, String to) throws IOException {
    return Files.writeString(folder.resolve("edited.yaml"), RealContract.text().replace(from, to));
  }

  private static int lineOf(String text) {
    return (int)
        RealContract.text().substring(0, RealContract.text().indexOf(text)).lines().count();
  }
}
