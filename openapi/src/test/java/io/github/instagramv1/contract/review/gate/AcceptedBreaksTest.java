package io.github.instagramv1.contract.review.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.AcceptanceState.State;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedBreaksTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
  private static final List<Finding> FINDINGS = MixedEdits.review().findings();

  @Test
  void entryCountsUntilItsDayInclusive() throws UnreadableContract {
    String id = FINDINGS.stream().filter(Finding::breaking).findFirst().orElseThrow().id();
    assertThat(stateOf(id, DAY.minusDays(1))).isEqualTo(State.USED);
    assertThat(stateOf(id, DAY)).isEqualTo(State.USED);
    assertThat(stateOf(id, DAY.plusDays(1))).isEqualTo(State.EXPIRED);
  }

  @Test
  void entryThatNamesNoBreakIsUnmatched() throws UnreadableContract {
    String compatible =
        FINDINGS.stream().filter(each -> !each.breaking()).findFirst().orElseThrow().id();
    assertThat(stateOf(compatible, DAY)).isEqualTo(State.UNMATCHED);
    assertThat(stateOf("nothing@nowhere~0", DAY.plusDays(1))).isEqualTo(State.UNMATCHED);
  }

  private static State stateOf(String id, LocalDate today) throws UnreadableContract {
    String line =
        "- {id: '%s', operations: [getTag], reason: Meant., until: '%s'}".formatted(id, DAY);
    return AcceptedBreaks.read("accepted.yaml", line).judge(FINDINGS, today).get(0).state();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Nothing yet.\n", "[]\n", "---\n"})
  void readsAnEmptyList(String text) throws UnreadableContract {
    assertThat(AcceptedBreaks.read("accepted.yaml", text).judge(FINDINGS, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {reason: a, until: '2027-01-31'} | 1:3: `id` must be given: the id of the finding.",
        "- {id: a, until: '2027-01-31'} | 1:3: `reason` must be given: a sentence that says why.",
        "- {id: a, reason: ' ', until: '2027-01-31'} | 1:11: `reason` must be given",
        "- {id: a, reason: b} | 1:3: `until` must be given: the last day on which it counts.",
        "- {id: a, reason: b, until: soon} | 1:22: `until` must be a day such as 2027-01-31.",
        "- {id: a, reason: b, until: '2027-02-30'} | 1:22: `until` must be a day",
        "- {id: a, because: b, until: '2027-01-31'} | 1:11: an accepted break has no `because`.",
        "- {id: a, reason: b, until: '2027-01-31'}~- {id: a, reason: c, until: '2027-01-31'} | 2:3:"
            + " `a` is accepted twice.",
        "- a | 1:3: `until` must be given",
        "a: b | 1:1: expected a list.",
        "- {id: a | ",
      })
  void reportsABadEntryWithItsPlace(String text, String sentence) {
    assertThatThrownBy(() -> AcceptedBreaks.read("accepted.yaml", text.replace('~', '\n')))
        .isInstanceOf(UnreadableContract.class)
        .hasMessageStartingWith("accepted.yaml:" + (sentence == null ? "" : sentence));
  }
}
