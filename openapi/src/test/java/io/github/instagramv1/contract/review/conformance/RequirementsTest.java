package io.github.instagramv1.contract.review.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.JavaEdits;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.RequirementImpact.Kind;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  private static final ReviewResult REVIEW = MixedEdits.review();

  @Test
  void requirementWithinAChangeIsChanged() throws UnreadableContract {
    RequirementImpact impact =
        single(impacts("#/components/parameters/UserCount/schema/default", false));
    assertThat(impact.kind()).isEqualTo(Kind.CHANGED);
    assertThat(impact.id()).isEqualTo("a.b");
    assertThat(impact.sentence()).isEqualTo("It must.");
    assertThat(impact.checks()).containsExactly("TAG-01", "TAG-02");
    assertThat(rules(impact)).containsExactly("request-default-changed");
  }

  @Test
  void requirementAroundAChangeIsChanged() throws UnreadableContract {
    assertThat(rules(single(impacts("#/components/parameters/UserCount", false))))
        .containsExactly("request-default-changed");
  }

  @Test
  void requirementOfARemovedPlaceIsDropped() throws UnreadableContract {
    String unlike = "#/paths/~1media~1{media-id}~1likes/delete";
    assertThat(single(impacts(unlike, false)).kind()).isEqualTo(Kind.DROPPED);
    assertThat(single(impacts(unlike + "/responses/200", false)).kind()).isEqualTo(Kind.DROPPED);
    assertThat(single(impacts(unlike, true)).kind()).isEqualTo(Kind.ADDED);
  }

  /** A mapping that loses a property is changed; the remaining properties are not. */
  @Test
  void neighboursOfARemovedPropertyAreUnaffected() throws UnreadableContract {
    assertThat(rules(single(impacts("#/components/schemas/User/properties", false))))
        .containsExactly("response-property-removed");
    assertThat(impacts("#/components/schemas/User/properties/bio", false)).isEmpty();
  }

  @Test
  void requirementOfAnUnchangedPlaceIsUnaffected() throws UnreadableContract {
    assertThat(impacts("#/components/schemas/Location", false)).isEmpty();
  }

  /**
   * The form of the operation is a component, and the finding names the place in that component.
   */
  @Test
  void changeOfAFormAffectsItsOperation() throws UnreadableContract {
    String old = MixedEdits.released();
    String now = old.replace("maxLength: 300", "maxLength: 200");
    assertThat(now).isNotEqualTo(old);
    List<Finding> findings = JavaEdits.review(old, now).findings();
    String comments = "#/paths/~1media~1{media-id}~1comments/";

    assertThat(impactsBetween(comments + "post", findings, old, now)).hasSize(1);
    assertThat(impactsBetween(comments + "post/requestBody", findings, old, now)).hasSize(1);
    assertThat(impactsBetween(comments + "post/responses/200", findings, old, now)).isEmpty();
    assertThat(impactsBetween(comments + "get", findings, old, now)).isEmpty();
  }

  @Test
  void reportsANewOperationWithoutARequirement() throws UnreadableContract {
    String old = MixedEdits.released();
    String now =
        old.replace("  /media/popular:", "  /media/fresh:")
            .replace("getPopularMedia", "getFreshMedia");
    List<Finding> findings = JavaEdits.review(old, now).findings();

    assertThat(impactsBetween("#/components/schemas/Location", findings, old, now))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(Kind.MISSING);
              assertThat(each.sentence())
                  .isEqualTo("The new operation `getFreshMedia` has no requirement.");
              assertThat(each.findings()).hasSize(1);
            });
    assertThat(impactsBetween("#/paths/~1media~1fresh/get/responses", findings, old, now))
        .extracting(RequirementImpact::kind)
        .containsExactly(Kind.ADDED);
    assertThat(Requirements.none().touchedBy(findings, model(old), model(now))).isEmpty();
  }

  private static List<RequirementImpact> impactsBetween(
      String source, List<Finding> findings, String old, String now) throws UnreadableContract {
    return Requirements.read(
            "kit.yaml",
            "requirements:\n  - {id: a.b, sentence: It must., source: '%s', checks: []}\n"
                .formatted(source))
        .touchedBy(findings, model(old), model(now));
  }

  private static ContractModel model(String text) throws UnreadableContract {
    return new ContractModel(YamlReader.read("contract.yaml", text));
  }

  @Test
  void readsUncheckedRequirements() throws UnreadableContract {
    Requirements requirements =
        Requirements.read(
            "kit.yaml",
            "unchecked:\n"
                + "  - {id: c.d, sentence: It must., source:"
                + " '#/paths/~1media~1{media-id}~1likes/delete'}\n");
    assertThat(requirements.touchedBy(REVIEW.findings(), model(false), model(true)))
        .singleElement()
        .satisfies(each -> assertThat(each.checks()).isEmpty());
  }

  @Test
  void reportsABrokenFileWithItsPlace() {
    assertThatThrownBy(() -> Requirements.read("kit.yaml", "requirements: [\n"))
        .isInstanceOf(UnreadableContract.class)
        .hasMessageStartingWith("kit.yaml:2:1: ");
  }

  /**
   * @param back whether the old and the new contract are exchanged
   */
  private static List<RequirementImpact> impacts(String source, boolean back)
      throws UnreadableContract {
    String file =
        "requirements:\n  - {id: a.b, sentence: It must., source: '%s', checks: [TAG-01, TAG-02]}\n"
            .formatted(source);
    return Requirements.read("kit.yaml", file)
        .touchedBy(back ? List.of() : REVIEW.findings(), model(back), model(!back));
  }

  private static ContractModel model(boolean edited) throws UnreadableContract {
    String text = edited ? MixedEdits.contract() : MixedEdits.released();
    return new ContractModel(YamlReader.read("contract.yaml", text));
  }

  private static RequirementImpact single(List<RequirementImpact> impacts) {
    assertThat(impacts).hasSize(1);
    return impacts.get(0);
  }

  private static List<String> rules(RequirementImpact impact) {
    return REVIEW.findings().stream()
        .filter(finding -> impact.findings().contains(finding.id()))
        .map(Finding::rule)
        .toList();
  }
}
