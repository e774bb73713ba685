package io.github.instagramv1.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
  private static final String TEXT =
      """
      paths:
        /users/{id}:
          get: {operationId: getUser, tags: [users, people]}
      shared: &shared
        code: 200
      first: *shared
      second:
        meta: *shared
      twice: 1
      twice: 2
      since: 2015-11-17
      large: 12345678901234567890
      """;

  private final YamlDocument document = YamlDocument.of("api.yaml", TEXT);

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "/paths, 1, 1",
    "/paths/~1users~1{id}, 2, 3",
    "/paths/~1users~1{id}/get, 3, 5",
    "/paths/~1users~1{id}/get/operationId, 3, 24",
    "/paths/~1users~1{id}/get/tags, 3, 33",
    "/paths/~1users~1{id}/get/tags/1, 3, 47",
    "/paths/~1users~1{id}/get/tags/7, 3, 33",
    "/paths/~1users~1{id}/get/summary, 3, 5",
    "/first, 6, 1",
    "/first/code, 5, 9",
    "/second/meta/code, 5, 9",
    "/twice, 10, 8",
  })
  void partsHaveTheirPlaces(String pointer, int line, int column) {
    assertThat(document.place(pointer).link()).isEqualTo("api.yaml:" + line + ":" + column);
  }

  @Test
  void treeIsWhatReadersOfJsonSee() {
    assertThat(document.tree().at("/second/meta/code").intValue()).isEqualTo(200);
    assertThat(document.tree().path("twice").intValue()).isEqualTo(2);
    assertThat(document.tree().path("since").textValue()).isEqualTo("2015-11-17");
    assertThat(document.tree().path("large").asText()).isEqualTo("12345678901234567890");
  }

  @Test
  void usesOfAnAliasAreParts() {
    assertThat(document.tree().path("first")).isNotSameAs(document.tree().at("/second/meta"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1| f:2:1: this is not YAML: ",
        "a: {b: 1| f:2:1: this is not YAML: ",
        "a: 1\\n\\tb: 2| f:2:1: this is not YAML: ",
        "a: *nobody| f:1:4: this is not YAML: ",
        "a: !!int x| f:1:4: this value can't be read as tag:yaml.org,2002:int.",
        "a: &a [*a]| f:1:4: this is nested too deep or too large.",
        "? [a]\\n: b| f:1:3: a key must be a text.",
        "- a| f:1:1: the file is not a mapping.",
        "''| f:1:1: the file is not a mapping.",
        "a: 1\\n---\\nb: 1| f:2:1: this is not YAML: ",
      })
  void whatIsNotAContractIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(
            () -> YamlDocument.of("f", text.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
        .isInstanceOf(BadYamlException.class)
        .hasMessageStartingWith(message)
        .message()
        .endsWith(".")
        .doesNotContain("\n");
  }

  @Test
  void anotherEncodingIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
    assertThatThrownBy(() -> YamlDocument.read(file))
        .hasMessageEndingWith(":1:1: the file is not UTF-8.");
  }
}
