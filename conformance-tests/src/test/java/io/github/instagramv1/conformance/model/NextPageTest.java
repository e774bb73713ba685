package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.http.Queries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {

  @ParameterizedTest
  @CsvSource({
    "count=1, count=1&max_id=5",
    "count=1&max_id=9, count=1&max_id=5",
    "x=1&x=2&empty=, max_id=5&empty=&x=2&x=1",
    "sig=00&callback=show&a=%20, a=+&max_id=5",
  })
  void acceptsUrlsWithTheParametersOfTheRequest(String sent, String next) {
    assertThat(NextPage.fault(Queries.pairs("/?" + sent), Queries.pairs("/?" + next), "max_id"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "count=1, max_id=5",
    "count=1, count=1",
    "count=1, count=1&max_id=5&max_id=6",
    "x=1&x=2, x=2&max_id=5",
    "x=1, x=1&x=1&max_id=5",
    "a=1, a=1&max_id=5&access_token=t",
    "sig=00, sig=00&max_id=5",
    "a=b%20c, a=b%2520c&max_id=5",
  })
  void rejectsUrlsWithOtherParameters(String sent, String next) {
    assertThat(NextPage.fault(Queries.pairs("/?" + sent), Queries.pairs("/?" + next), "max_id"))
        .isPresent();
  }
}
