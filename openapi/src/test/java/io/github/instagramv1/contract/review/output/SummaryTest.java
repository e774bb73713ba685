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
        "0.1.0 | 0.2.0 | The changes need a new minor version, which 0.2.0 is.",
        "0.1.0 | 0.1.0 | The changes need a new minor version: set `info.version` to 0.2.0 or later; it is 0.1.0.",
        "1.54 | 1.54 | The changes need a new major version: set `info.version` to 2.0.0 or later; it is 1.54.",
        "v26.2.0 | v27.0.0 | The changes need a new major version, which v27.0.0 is.",
        "Dev - A | Dev - A | The changes need a new major version; it is Dev - A in both contracts.",
        "Dev - A | Dev - B | The changes need a new major version; whether Dev - B is one after Dev - A cannot be judged,"
            + " because only versions such as 1.2.3 are compared.",
      })
  void summarizesTheVersionInOneSentence(String old, String now, String sentence) {
    ReviewResult result = MixedEdits.review(old, now);

    assertThat(Summary.version(result)).isEqualTo(sentence);
  }
}
