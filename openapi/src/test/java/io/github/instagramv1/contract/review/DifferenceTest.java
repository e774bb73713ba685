package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of the table is judged as the table says, and every rule has a pair. */
class DifferenceTest {

  static List<ContractPair> pairs() {
    return ContractPair.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void pairIsJudged(ContractPair pair) {
    List<Finding> findings = Released.review(pair.before(), pair.after()).findings();

    assertThat(findings.stream().map(DifferenceTest::judgement))
        .as(findings.stream().map(Finding::title).collect(Collectors.joining("\n")))
        .containsExactlyInAnyOrderElementsOf(pair.finds());
    if (!pair.touches().isEmpty()) {
      assertThat(findings)
          .allSatisfy(
              each -> assertThat(each.operations()).containsExactlyElementsOf(pair.touches()));
    }
  }

  @Test
  void thereAreAtLeast120Pairs() {
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void everyRuleHasAPair() {
    Set<String> found = new TreeSet<>();
    pairs().forEach(pair -> pair.finds().forEach(each -> found.add(each.split(" ")[0])));
    // What openapi-diff alone sees, no pair shows: our rules leave nothing over.
    // LibraryRemainderTest does.
    found.add("openapi-diff");
    assertThat(ContractDifference.rules().stream().map(Rule::id))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private static String judgement(Finding finding) {
    return finding.rule()
        + " "
        + finding.level().key()
        + " "
        + (finding.breaking() ? "breaking" : "harmless");
  }
}
