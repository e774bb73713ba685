package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
  }

  @Test
  void passesAnUnchangedContractWithoutOutput() {
    Run run = project.run("gate");
    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "operationId: getTag~ | operationId: fetchTag~ | operation-id-renamed | Keep the"
            + " `operationId`; put a better name into the summary.",
        "oauth2: [comments] | oauth2: [] | scope-dropped | Keep requiring the scope",
        "name: min_id~ | 'name: min_id~      required: true~' | parameter-became-required | Keep it"
            + " optional",
        "website: {description: | site: {description: | response-property-renamed | Send the new"
            + " name in addition to the old one",
      })
  void failsOnABreakAndSuggestsWhatToDo(String text, String other, String rule, String suggestion)
      throws IOException {
    project.edit(text.replace('~', '\n'), other.replace('~', '\n'));
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("The contract breaks clients of the last release.")
        .contains(
            " " + rule + "\n",
            "suggestion " + suggestion,
            "accept     - {id: '" + rule + "@",
            "What to do: undo the change",
            "openapi/accepted-breaks.yaml",
            "set `info.version` to 0.2.0 or later; it is 0.1.0.");
  }

  @Test
  void passesAnAcceptedBreakAndListsIt() throws IOException {
    project.edit("operationId: getTag\n", "operationId: fetchTag\n");
    project.accept(acceptLines("Intentional."));
    Run early = project.run("gate");
    assertThat(early.code()).as("the version makes no step").isEqualTo(1);
    assertThat(early.out()).startsWith("The changes need a new minor version: set `info.version`");

    project.edit("version: 0.1.0", "version: 0.2.0");
    Run run = project.run("gate");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith(
            "Accepted until "
                + LocalDate.now(ZoneId.systemDefault()).plusDays(90)
                + ": operation-id-renamed@")
        .endsWith("(Intentional.)\n");
  }

  @Test
  void acceptanceDoesNotCountForAFurtherChangeAtTheSamePlace() throws IOException {
    project.edit("operationId: getTag\n", "operationId: fetchTag\n");
    project.accept(acceptLines("Intentional."));
    project.edit("version: 0.1.0", "version: 0.2.0");
    project.edit("operationId: fetchTag\n", "operationId: readTag\n");
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("`readTag`", "Matches no finding; remove it: operation-id-renamed");
  }

  @Test
  void expiredAcceptanceFails() throws IOException {
    project.edit("operationId: getTag\n", "operationId: fetchTag\n");
    project.edit("version: 0.1.0", "version: 0.2.0");
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    String lines = acceptLines("Intentional.");
    project.accept(lines.replace(today.plusDays(90).toString(), today.toString()));
    assertThat(project.run("gate").code()).as("the last day counts").isZero();

    project.accept(lines.replace(today.plusDays(90).toString(), today.minusDays(1).toString()));
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("operation-id-renamed", "Expired after " + today.minusDays(1));
  }

  @Test
  void reportsAnAcceptanceThatMatchesNoFinding() throws IOException {
    project.accept("- {id: 'scope-dropped@getTag/x~1', reason: 'Never.', until: '2999-01-01'}\n");
    Run run = project.run("gate");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Matches no finding; remove it: scope-dropped@getTag/x~1\n");
  }

  @Test
  void requiresAPatchVersionForAnAddition() throws IOException {
    project.edit(
        "      properties:\n        action:",
        "      properties:\n        why: {type: string}\n        action:");
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            "The changes need a new patch version: set `info.version` to 0.1.1 or later; it is"
                + " 0.1.0.\n");
    project.edit("version: 0.1.0", "version: 0.1.1");
    assertThat(project.run("gate").code()).isZero();
  }

  @Test
  void failsWithoutAReleasedContract() throws IOException {
    Files.delete(folder.resolve("openapi/released/instagram-v1-0.1.0.yaml"));
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("no contract is released").hasLineCount(1);
  }

  @Test
  void rejectsAnAcceptedBreakWithoutAReason() throws IOException {
    project.accept("- {id: a, until: '2999-01-01'}\n");
    Run run = project.run("gate");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("accepted-breaks.yaml:1:3: `reason` must be given: a sentence that says why.");
  }

  /** Returns the lines that the gate prints for pasting, with a reason filled in. */
  private String acceptLines(String reason) {
    return project
        .run("gate")
        .out()
        .lines()
        .filter(line -> line.startsWith("  accept"))
        .map(line -> line.substring(line.indexOf("- {")) + "\n")
        .collect(Collectors.joining())
        .replace("reason: ''", "reason: '" + reason + "'");
  }
}
