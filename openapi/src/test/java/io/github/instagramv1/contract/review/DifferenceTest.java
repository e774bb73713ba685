package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.review.library.Area;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.review.library.LibraryRun;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each pair of contracts has the findings that its table lists, and that a pair exists
 * for every rule.
 */
class DifferenceTest {

  private static final List<EditPair> PAIRS = EditPair.all();
  private static final Map<EditPair, List<Finding>> FINDINGS =
      PAIRS.stream().collect(Collectors.toMap(pair -> pair, pair -> findings(pair, List.of())));

  static List<EditPair> pairs() {
    return PAIRS;
  }

  static List<EditPair> pairsWithoutFindings() {
    return PAIRS.stream()
        .filter(pair -> pair.finds().isEmpty() && !pair.name().startsWith("back"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void reportsTheFindingsOfEachPair(EditPair pair) {
    List<Finding> findings = FINDINGS.get(pair);

    assertThat(findings.stream().map(DifferenceTest::judgement))
        .as(findings.stream().map(Finding::title).collect(Collectors.joining("\n")))
        .containsExactlyInAnyOrderElementsOf(pair.finds());
    if (!pair.touches().isEmpty()) {
      assertThat(findings)
          .allSatisfy(
              each -> assertThat(each.operations()).containsExactlyElementsOf(pair.touches()));
    }
  }

  /** Where the review finds no change, openapi-diff must not add one. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pairsWithoutFindings")
  void openApiDiffAddsNoFindings(EditPair pair) throws UnreadableContract {
    List<LibraryChange> changes = LibraryRun.start(pair.before(), pair.after()).changes();

    assertThat(findings(pair, changes)).isEmpty();
  }

  /** Every finding of every pair has all its texts. */
  @Test
  void everyFindingHasItsTexts() {
    for (EditPair pair : PAIRS) {
      for (Finding finding : FINDINGS.get(pair)) {
        assertThat(finding.title())
            .as(pair.name())
            .endsWith(".")
            .doesNotContain(" null", "Optional[");
        assertThat(finding.effect()).as(pair.name()).endsWith(".");
        assertThat(finding.id()).as(pair.name()).matches(finding.rule() + "@[^ ]*~[0-9a-f]{8}");
        assertThat(finding.before().present() || finding.after().present())
            .as(pair.name())
            .isTrue();
        if (finding.breaking()) {
          assertThat(finding.affects()).as(pair.name()).isNotEmpty();
          assertThat(finding.suggestion()).as(pair.name()).endsWith(".");
          assertThat(finding.example().isPresent())
              .as(pair.name())
              .isEqualTo(!finding.operations().isEmpty());
        }
      }
    }
  }

  /**
   * The printed line of a breaking change can be pasted: it accepts this finding and no other one.
   */
  @Test
  void acceptLineAcceptsOnlyItsFinding() throws UnreadableContract {
    for (EditPair pair : PAIRS) {
      List<Finding> breaks = FINDINGS.get(pair).stream().filter(Finding::breaking).toList();
      for (Finding finding : breaks) {
        String line = finding.acceptLine().replace("reason: ''", "reason: 'Meant.'");
        assertThat(AcceptedBreaks.read("accepted", line).judge(breaks, Released.TODAY))
            .as(line)
            .extracting(AcceptanceState::state)
            .containsExactly(AcceptanceState.State.USED);
        assertThat(breaks).as(line).extracting(Finding::id).containsOnlyOnce(finding.id());
      }
    }
  }

  @Test
  void everyRuleHasAPair() {
    Set<String> found = new TreeSet<>();
    pairs().forEach(pair -> pair.finds().forEach(each -> found.add(each.split(" ", -1)[0])));
    // No pair has a finding of openapi-diff alone, because our rules explain all that it sees.
    found.add("openapi-diff");
    assertThat(RuleBook.rules().stream().map(Rule::id))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void reportsChangesThatOnlyOpenApiDiffSeesAsBreaking() {
    EditPair withoutFindings = pairsWithoutFindings().get(0);
    LibraryChange seen = new LibraryChange("get /tags/{}", Area.RESPONSES, true);

    assertThat(findings(withoutFindings, List.of(seen)))
        .extracting(DifferenceTest::judgement, Finding::operations)
        .containsExactly(tuple("openapi-diff wire breaking", List.of("getTag")));
    assertThat(findings(withoutFindings, List.of(LibraryChange.unknown())))
        .extracting(DifferenceTest::judgement)
        .containsExactly("openapi-diff wire breaking");
  }

  @Test
  void omitsOpenApiDiffChangesThatARuleExplains() {
    EditPair dropped =
        PAIRS.stream()
            .filter(pair -> pair.name().equals("a required property of a response is dropped"))
            .findFirst()
            .orElseThrow();
    LibraryChange explained = new LibraryChange("get /tags/{}", Area.RESPONSES, true);
    LibraryChange elsewhere = new LibraryChange("get /tags/{}", Area.SECURITY, true);

    assertThat(findings(dropped, List.of(explained))).hasSize(1);
    assertThat(findings(dropped, List.of(explained, elsewhere)))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("response-property-removed", "openapi-diff");
  }

  private static List<Finding> findings(EditPair pair, List<LibraryChange> library) {
    ContractDifference difference = new ContractDifference(pair.before(), pair.after());
    difference.compare();
    return difference.findings(library, Released.TODAY);
  }

  private static String judgement(Finding finding) {
    return finding.rule()
        + " "
        + finding.level().key()
        + " "
        + (finding.breaking() ? "breaking" : "compatible");
  }
}
