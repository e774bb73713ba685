package io.github.instagramv1.contract.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final ReviewResult RESULT = MixedEdits.review();
  private static final String TEXT = new TextReport(false).write(RESULT);

  @Test
  void verdictAndVersionComeFirst() {
    assertThat(TEXT.lines().limit(4))
        .containsExactly(
            "BREAKING  old (0.1.0) -> new (0.1.0)",
            "7 breaking changes (4 source, 2 wire, 1 behaviour); 3 compatible changes.",
            "The changes need a new minor version: set `info.version` to 0.2.0 or later; it is 0.1.0.",
            "");
  }

  @Test
  void writesEveryFindingWithItsPlaces() {
    for (Finding finding : RESULT.findings()) {
      assertThat(part(finding))
          .contains(
              finding.title(),
              finding.effect(),
              finding.before().place().link(),
              finding.after().place().link());
    }
  }

  @Test
  void describesABreakInFull() {
    for (Finding finding : RESULT.failures()) {
      assertThat(part(finding))
          .contains(
              "affects    ",
              "works      ",
              "fails      ",
              "suggestion " + finding.suggestion(),
              "version    minor",
              "accept     " + finding.acceptLine());
    }
  }

  private static String part(Finding finding) {
    String word = finding.breaking() ? "BREAKING" : "compatible";
    String from =
        TEXT.substring(
            TEXT.indexOf(word + " " + finding.level().key() + " " + finding.rule() + "\n"));
    return from.substring(0, from.indexOf("\n\n") + 1);
  }

  @Test
  void abbreviatesALongListOfOperations() {
    assertThat(TEXT).containsPattern("operations \\w+(, \\w+){7} and \\d+ more, \\d+ in all\n");
  }

  @Test
  void listsRequirementsWithTheirChecks() {
    assertThat(TEXT)
        .contains("\nRequirements of the conformance kit\n")
        .containsPattern("\n  dropped  unlikes.twice  LIKE-08  ");
  }

  @Test
  void listsAcceptedBreaksWithoutTheirAcceptLine() {
    Finding accepted = RESULT.failures().get(0);
    String text =
        new TextReport(false)
            .write(
                MixedEdits.review(
                    Level.DOCS,
                    accepted.acceptLine().replace("reason: ''", "reason: Intentional.")));
    assertThat(text)
        .contains(
            "ACCEPTED " + accepted.level().key() + " " + accepted.rule(),
            "\nAccepted breaks\n  accepted  " + accepted.id() + " until 2027-03-01: Intentional.\n")
        .doesNotContain(accepted.acceptLine());
  }

  @Test
  void coloursTextOnlyIfRequested() {
    assertThat(TEXT).doesNotContain("\u001b");
    String coloured = new TextReport(true).write(RESULT);
    assertThat(coloured).startsWith("\u001b[1;31mBREAKING\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TEXT);
  }
}
