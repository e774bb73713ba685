package io.github.instagramv1.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.lint.rule.Rules;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the contract keeps every rule, and that an edit which breaks a rule is reported at the
 * right place.
 */
class LintTest {

  static List<Rule> rules() {
    return Rules.all();
  }

  @Test
  void contractHasNoFindings() throws UnreadableContract {
    assertThat(new Lint(Rules.all()).check(RealContract.document()))
        .extracting(LintFinding::line)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsTheBadExampleOfEachRule(Rule rule) throws UnreadableContract {
    RuleText text = rule.text();
    assertThat(new Edit(rule.id(), text.good(), text.bad(), List.of()).findings()).isNotEmpty();
  }

  static List<Edit> edits() throws IOException, UnreadableContract {
    try (InputStream in = LintTest.class.getResourceAsStream("/lint-edits.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ObjectMapper()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .readValue(
              YamlReader.readList("lint-edits.yaml", text).stream()
                  .map(YamlValue::json)
                  .collect(Collectors.joining(",", "[", "]")),
              new TypeReference<>() {});
    }
  }

  @ParameterizedTest
  @MethodSource("edits")
  void reportsEachEditAtItsPlace(Edit edit) throws UnreadableContract {
    List<LintFinding> findings = edit.findings();
    assertThat(findings)
        .as(findings::toString)
        .extracting(finding -> finding.place().line() + ":" + finding.place().column())
        .containsExactlyElementsOf(edit.expected());
  }

  @Test
  void everyRuleHasAnEdit() throws IOException, UnreadableContract {
    Stream<String> editedRules = edits().stream().map(Edit::rule).distinct();
    assertThat(Rules.all().stream().map(Rule::id)).containsExactlyElementsOf(editedRules.toList());
  }

  @Test
  void everyRuleIsDescribed() {
    assertThat(Rules.all())
        .extracting(Rule::text)
        .allSatisfy(
            text -> {
              assertThat(text.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(text.requires()).isNotBlank().doesNotEndWith(".");
              assertThat(text.why()).matches("\\p{Lu}.*\\.");
              assertThat(text.without()).matches("[\\p{L}].*\\.");
            });
  }
}
