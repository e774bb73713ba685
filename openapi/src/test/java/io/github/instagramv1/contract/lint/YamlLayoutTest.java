package io.github.instagramv1.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.lint.rule.Rules;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the rule {@code yaml-layout} reports characters that an editor does not show. */
class YamlLayoutTest {
  private static final List<Rule> RULE =
      Rules.all().stream().filter(rule -> rule.id().equals("yaml-layout")).toList();

  @ParameterizedTest
  @CsvSource({
    "a: b_.c: d., 3:5",
    "a: b~.c: d., 3:5",
    "a: b.c: d, 4:5",
    "a: b.#\tc., 4:2",
  })
  void reportsLayoutThatEditorsDoNotShow(String text, String place) throws UnreadableContract {
    String yaml = text.replace('_', ' ').replace('~', '\r').replace('.', '\n');
    assertThat(
            new Lint(RULE).check(YamlReader.read("a.yaml", "openapi: 3.0.3\npaths: {}\n" + yaml)))
        .extracting(finding -> finding.place().line() + ":" + finding.place().column())
        .containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource({"40, 80, 1", "5, 200, 0", "5, 80, 0"})
  void allowsLongLinesOnlyForALongWord(int words, int length, int findings)
      throws UnreadableContract {
    String yaml = "a: " + "b ".repeat(words) + "c".repeat(length) + "\n";
    assertThat(
            new Lint(RULE).check(YamlReader.read("a.yaml", "openapi: 3.0.3\npaths: {}\n" + yaml)))
        .hasSize(findings);
  }
}
