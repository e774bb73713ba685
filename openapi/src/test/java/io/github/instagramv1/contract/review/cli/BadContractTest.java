package io.github.instagramv1.contract.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that a contract which cannot be read is reported in one sentence with its line and column.
 */
class BadContractTest {
  private static final String GOOD =
      """
      openapi: 3.0.3
      info: {title: A, version: 1.0.0}
      paths:
        /a:
          get:
            responses: {'200': {description: Fine.}}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paths:~ | paths: [~ | 5:8: ",
        "info: | openapi: | 2:1: the key `openapi` occurs twice.",
        "openapi: 3.0.3 | openapi: 4.0.0 | 1:1: `openapi` must be 3.0.x or 3.1.x",
        "openapi: 3.0.3 | swagger: '1.2' | 1:1: `openapi` must be 3.0.x or 3.1.x",
        "info: {title: A, version: 1.0.0}~ | '' | 1:1: `info` is missing here.",
        "{description: Fine.} | {$ref: '#/components/responses/Fine'} | 6:19: the reference"
            + " `#/components/responses/Fine` refers to nothing.",
        "{description: Fine.} | {$ref: 'other.yaml#/a'} | 6:33: the reference `other.yaml#/a`"
            + " refers to another file, which cannot be read.",
        "{'200': {description: Fine.}} | [a] | 6:7: `responses` must be a mapping.",
        "responses: {'200': {description: Fine.}} | summary: A | 5:5: `responses` is missing here.",
        "{description: Fine.} | {} | 6:19: not valid OpenAPI: attribute"
            + " paths.'/a'(get).responses.200.description is missing.",
      })
  void reportsTheLineAndColumnOfAFault(String text, String other, String sentence)
      throws IOException {
    String bad = GOOD.replace(text.replace('~', '\n'), other.replace('~', '\n'));
    assertThat(bad).isNotEqualTo(GOOD);
    Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
    Path broken = Files.writeString(folder.resolve("broken.yaml"), bad);
    assertReported(broken, sentence, Run.of(broken.toString(), good.toString()));
    assertReported(broken, sentence, Run.of(good.toString(), broken.toString()));
  }

  private static void assertReported(Path file, String sentence, Run run) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).startsWith(file + ":" + sentence).endsWith(".\n");
  }

  @Test
  void rejectsAFileThatIsNotUtf8() throws IOException {
    Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0, 1});
    Run run = Run.of(good.toString(), bytes.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("`" + bytes + "` is not a text in UTF-8.\n");
  }

  @Test
  void readsAValidContract() throws IOException {
    Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
    assertThat(Run.of(good.toString(), good.toString()).code()).isZero();
  }
}
