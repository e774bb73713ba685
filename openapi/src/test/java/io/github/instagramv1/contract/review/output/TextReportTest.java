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
            "7 breaks (4 source, 2 wire, 1 behaviour); 3 changes that hurt nobody.",
            "The version asks for a minor step: set `info.version` to 0.2.0 or later; it is 0.1.0.",
            "");
  }

  @Test
  void everyFindingIsToldWithItsPlaces() {
    for (Finding finding : RESULT.findings()) {
      assertThat(part(finding))
          .contains(
              finding.title(),
              finding.harm(),
              finding.before().place().link(),
              finding.after().place().link());
    }
  }

  @Test
  void breakIsToldInFull() {
    for (Finding finding : RESULT.failures()) {
      assertThat(part(finding))
          .contains(
              "hurts   ",
              "worked  ",
              "fails   ",
              "instead " + finding.alternative(),
              "version minor step",
              "accept  " + finding.acceptLine());
    }
  }

  private static String part(Finding finding) {
    String word = finding.breaking() ? "BREAKING" : "harmless";
    String from =
        TEXT.substring(
            TEXT.indexOf(word + " " + finding.level().key() + " " + finding.rule() + "\n"));
    return from.substring(0, from.indexOf("\n\n") + 1);
  }

  @Test
  void touchedOperationsAreCountedWhereTheyAreMany() {
    assertThat(TEXT).containsPattern("touches \\w+(, \\w+){7} and \\d+ more, \\d+ in all\n");
  }

  @Test
  void requirementsAreToldWithTheirChecks() {
    assertThat(TEXT)
        .contains("\nWhat it means for conformance\n")
        .containsPattern("\n  dropped  unlikes.twice  LIKE-08  ");
  }

  @Test
  void acceptanceIsListedWithItsReasonAndTakesTheLineAway() {
    Finding accepted = RESULT.failures().get(0);
    String text =
        new TextReport(false)
            .write(
                MixedEdits.review(
                    Level.DOCS,
                    accepted.acceptLine().replace("reason: ''", "reason: It is meant.")));
    assertThat(text)
        .contains(
            "ACCEPTED " + accepted.level().key() + " " + accepted.rule(),
            "\nAccepted breaks\n  accepted  " + accepted.id() + " until 2027-03-01: It is meant.\n")
        .doesNotContain(accepted.acceptLine());
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(TEXT).doesNotContain("\u001b");
    String coloured = new TextReport(true).write(RESULT);
    assertThat(coloured).startsWith("\u001b[1;31mBREAKING\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TEXT);
  }
}
