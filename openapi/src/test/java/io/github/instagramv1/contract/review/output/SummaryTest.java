package io.github.instagramv1.contract.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1.0 | 0.2.0 | The version asks for a minor step, which 0.2.0 makes.",
        "0.1.0 | 0.1.0 | The version asks for a minor step: set `info.version` to 0.2.0 or later; it is 0.1.0.",
        "1.54 | 1.54 | The version asks for a major step: set `info.version` to 2.0.0 or later; it is 1.54.",
        "v26.2.0 | v27.0.0 | The version asks for a major step, which v27.0.0 makes.",
        "Dev - A | Dev - A | The version asks for a major step; it is Dev - A in both contracts.",
        "Dev - A | Dev - B | The version asks for a major step; whether Dev - B makes it after Dev - A can't be judged, as it"
            + " takes versions such as 1.2.3.",
      })
  void versionIsToldInOneSentence(String old, String now, String sentence) {
    ReviewResult result = MixedEdits.review(old, now);

    assertThat(Summary.version(result)).isEqualTo(sentence);
  }
}
