package io.github.instagramv1.contract.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests every sentence that a review can contain, for every rule, keyword, kind of value, direction
 * and place. {@code sentences.txt} lists them for a reader; {@code -Dgolden.write=true} writes the
 * file.
 */
class SentencesTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/instagramv1/contract/review/wording/sentences.txt");

  private static final Map<Combination, List<Finding>> FINDINGS = new LinkedHashMap<>();

  @BeforeAll
  static void makeFindings() {
    Combinations.all().forEach(each -> FINDINGS.put(each, each.findings()));
  }

  @Test
  void sentencesMatchTheGoldenFile() throws IOException {
    Sentences sentences = new Sentences();
    FINDINGS.forEach(
        (combination, findings) ->
            findings.forEach(each -> sentences.add(each, combination.shown())));
    String text = sentences.write();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyRuleHasAFinding() {
    assertThat(FINDINGS.values().stream().flatMap(List::stream).map(Finding::rule))
        .containsAll(RuleBook.rules().stream().map(Rule::id).toList());
  }

  @Test
  void sentencesAreWithoutDefects() {
    Set<String> defects = new TreeSet<>();
    for (Finding finding : FINDINGS.values().stream().flatMap(List::stream).toList()) {
      collect(defects, Defects.ofSentence(finding.title()), finding.title());
      collect(defects, Defects.ofSentence(finding.effect()), finding.effect());
      if (!finding.suggestion().isEmpty()) {
        collect(defects, Defects.ofSentence(finding.suggestion()), finding.suggestion());
      }
      finding.example().stream()
          .flatMap(each -> Stream.of(each.worked(), each.fails()))
          .map(SentencesTest::reason)
          .forEach(each -> collect(defects, Defects.ofPhrase(each), each));
    }
    for (Rule rule : RuleBook.rules()) {
      collect(defects, Defects.ofPhrase(rule.finds()), rule.finds());
    }
    assertThat(defects).isEmpty();
  }

  /** Returns the text in parentheses after an exchange. */
  private static String reason(String line) {
    int start = line.indexOf("  (");
    return start < 0 ? "" : line.substring(start + 3, line.length() - 1);
  }

  private static void collect(Set<String> all, List<String> found, String sentence) {
    found.forEach(each -> all.add(each + " in: " + sentence));
  }
}
