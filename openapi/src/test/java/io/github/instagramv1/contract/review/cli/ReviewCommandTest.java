package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
  }

  @Test
  void reportsNoChangeForTheSameContract() {
    Run run = project.run();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("SAME  release 0.1.0 (0.1.0) -> working tree (0.1.0)\n")
        .contains("do not differ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void comparesTheLastReleaseWithTheWorkingTreeByDefault() throws IOException {
    String text = Files.readString(folder.resolve("openapi/instagram-v1.yaml"));
    project.release("0.9.0", text);
    project.release("0.10.0", text.replace("operationId: getTag\n", "operationId: fetchTag\n"));
    project.write("openapi/released/notes.yaml", "no contract");
    Run run = project.run("review");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("BREAKING  release 0.10.0")
        .contains("`fetchTag` is renamed to `getTag`.", "openapi/instagram-v1.yaml");
  }

  @Test
  void acceptsFilesReleasesAndRevisions() throws Exception {
    project.commit();
    project.edit("operationId: getTag\n", "operationId: fetchTag\n");
    project.write("mine.yaml", Files.readString(folder.resolve("openapi/instagram-v1.yaml")));
    assertThat(project.run("0.1.0", "HEAD").out())
        .startsWith("SAME  release 0.1.0 (0.1.0) -> HEAD (0.1.0)");
    assertThat(project.run("HEAD", "mine.yaml").out())
        .startsWith("BREAKING  HEAD (0.1.0) -> mine.yaml (0.1.0)")
        .contains("HEAD:openapi/instagram-v1.yaml:");
    assertThat(project.run("mine.yaml").out())
        .startsWith("SAME  mine.yaml (0.1.0) -> working tree");
  }

  /**
   * A breaking change ends the run with exit code 1 if {@code --level} names its level or a lower
   * one, and passes otherwise.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "operationId: getTag | operationId: fetchTag | source wire behaviour docs",
        "oauth2: [comments] | oauth2: [comments, basic] | wire behaviour docs",
        "minimum: 1, default: 50 | minimum: 1, default: 40 | behaviour docs",
        "x-deprecated-since: '2015-11-17' | | docs",
      })
  void levelSelectsTheBreaksThatFail(String text, String other, String failing) throws IOException {
    project.edit(text, other == null ? "" : other);
    for (String level : new String[] {"source", "wire", "behaviour", "docs"}) {
      boolean fails = failing.contains(level);
      Run run = project.run("--level", level);
      assertThat(run.code()).as(level).isEqualTo(fails ? 1 : 0);
      assertThat(run.out()).startsWith(fails ? "BREAKING" : "ACCEPTED");
    }
    assertThat(project.run().code()).isEqualTo(1);
  }

  @Test
  void additionsPass() throws IOException {
    project.edit(
        """
            NewCommentForm:
              description: A new comment.
              type: object
              required: [text]
              properties:
        """,
        """
            NewCommentForm:
              description: A new comment.
              type: object
              required: [text]
              properties:
                language: {description: Its language., type: string, maxLength: 8}
        """);
    Run run = project.run();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("COMPATIBLE")
        .contains("compatible source request-property-added");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | BREAKING  release",
        "markdown | **BREAKING** 1 breaking change",
        "html | <!doctype html>",
        "json | {",
        "SARIF | {",
      })
  void writesTheRequestedFormat(String format, String beginning) throws IOException {
    project.edit("operationId: getTag\n", "operationId: fetchTag\n");
    Run printed = project.run("--format", format);
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out()).startsWithIgnoringCase(beginning).contains("getTag");

    Path file = folder.resolve("review.out");
    Run written = project.run("--format", format, "--output", file.toString());
    assertThat(written.code()).isEqualTo(1);
    assertThat(written.out()).isEmpty();
    assertThat(file).hasContent(printed.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.yaml", "0.2.0", "no-such-revision", "a\0b"})
  void rejectsAnUnknownNameAndListsReleases(String name) throws Exception {
    project.commit();
    Run run = project.run(name);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasLineCount(1)
        .startsWith("`" + name + "` is neither a file, nor a released version (0.1.0), nor a git");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--level all | expected source, wire, behaviour or docs, but got 'all'",
        "--format pdf | expected one of [text, markdown, html, json, sarif]",
        "--nothing | Unknown option: '--nothing'",
        "a b c | Unmatched argument at index 2: 'c'",
        "--accepted nowhere.yaml | `nowhere.yaml` is not a file.",
        "--requirements nowhere.yaml | `nowhere.yaml` is not a file.",
        "--output missing/folder/x | cannot read or write: missing/folder/x",
      })
  void reportsABadArgumentBriefly(String arguments, String sentence) {
    Run run = project.run(arguments.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void requiresNamesOutsideARepository(@TempDir Path elsewhere) {
    Run run = Run.of("--directory", elsewhere.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("name two contracts").hasLineCount(1);
  }

  @Test
  void helpListsExitCodes() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: review", "0   no breaking change that counts", "--level=LEVEL");
  }

  @Test
  void printsTheInventoryAsTextAndJson() {
    assertThat(project.run("inventory").out())
        .startsWith("27 operations\n")
        .contains("getTag  GET /tags/{tag-name}", "APINotFoundError");
    assertThat(project.run("inventory", "0.1.0", "--format", "json").out())
        .startsWith("{")
        .contains("\"id\" : \"getTag\"");
  }
}
