package io.github.instagramv1.contract.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1 | :2:1: ",
        "a: 'b | :2:1: ",
        "a: 1~b:~  c: 2~ d: 3 | :4:2: ",
        "a: 1~b: 2~a: 3 | :3:1: the key `a` occurs twice.",
        "a: {b: 1, b: 2} | :1:11: the key `b` occurs twice.",
        "a: &x {b: *x} | :1:4: this value contains itself by an alias.",
        "a: *nowhere | :1:4: ",
        "a: &x {b: 1}~c: {<<: *x} | :2:5: `<<` is not supported here; write the values out.",
        "? [a]~: b | :1:3: a key must be a string.",
        "a: 1~---~b: 2 | :2:1: ",
        "- a | :1:1: expected a mapping",
        "'' | :1:1: expected a mapping",
      })
  void reportsUnreadableYamlWithItsPlace(String text, String sentence) {
    assertThatThrownBy(() -> YamlReader.read("a.yaml", text.replace('~', '\n') + "\n"))
        .isInstanceOf(UnreadableContract.class)
        .hasMessageStartingWith("a.yaml" + sentence)
        .hasMessageEndingWith(".");
  }

  /** Scalars are read as JSON and OpenAPI tools read them, not as YAML 1.1 does. */
  @ParameterizedTest
  @CsvSource({
    "no, '\"no\"'",
    "yes, '\"yes\"'",
    "010, '\"010\"'",
    "1_000, '\"1_000\"'",
    "2027-01-31, '\"2027-01-31\"'",
    "'1:30', '\"1:30\"'",
    "true, true",
    "12, 12",
    "-1.5, -1.5",
    "1e3, 1e3",
    "~, null",
    "'\"12\"', '\"12\"'",
  })
  void readsPlainScalarsAsJson(String scalar, String json) throws UnreadableContract {
    assertThat(read("a: " + scalar).at("a").orElseThrow().json()).isEqualTo(json);
  }

  @Test
  void recordsTheLineAndColumnOfValues() throws UnreadableContract {
    YamlValue root = read("a:\n  b/c:\n    - x\n    - d: |\n        1\n        2\n\ne: 5\n");
    YamlValue d = root.at("a", "b/c").orElseThrow().items().get(1).get("d").orElseThrow();
    assertThat(d.pointer()).isEqualTo("/a/b~1c/1/d");
    assertThat(new int[] {d.line(), d.column(), d.lastLine()}).containsExactly(4, 7, 6);
    assertThat(new int[] {d.valueLine(), d.valueColumn()}).containsExactly(4, 10);
    assertThat(root.get("a").orElseThrow().lastLine()).isEqualTo(6);
    assertThat(root.get("e").orElseThrow().line()).isEqualTo(8);
  }

  @Test
  void aliasHasItsOwnPlaceAndTheValueOfItsAnchor() throws UnreadableContract {
    YamlValue alias = read("a: &x {b: 1}\n\n\nc: *x\n").get("c").orElseThrow();
    assertThat(alias.json()).isEqualTo("{\"b\":1}");
    assertThat(alias.get("b").orElseThrow().pointer()).isEqualTo("/c/b");
    assertThat(new int[] {alias.line(), alias.lastLine()}).containsExactly(4, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{b: 1, c: 2} | {c: 2, b: 1} | true",
        "1 | 1.0 | true",
        "[1, 2] | [2, 1] | false",
        "{b: 1} | {b: 1, c: 2} | false",
        "\"1\" | 1 | false",
        "text | \"text\" | true",
        "true | \"true\" | false",
        "null | ~ | true",
      })
  void comparesValuesRegardlessOfNotation(String one, String other, boolean same)
      throws UnreadableContract {
    assertThat(
            read("a: " + one)
                .get("a")
                .orElseThrow()
                .sameAs(read("a: " + other).get("a").orElseThrow()))
        .isEqualTo(same);
  }

  private static YamlValue read(String text) throws UnreadableContract {
    return YamlReader.read("a.yaml", text).root();
  }
}
