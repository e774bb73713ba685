package io.github.instagramv1.conformance.suite.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.model.RedirectUris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearUrisTest {
  @ParameterizedTest
  @CsvSource({
    "https://app.example.org/back, 3, 13",
    "https://app.example.org/, 3, 11",
    "http://localhost:3000/callback?a=b, 3, 16",
    "app://back, 3, 11",
  })
  void createsMatchingAndDifferingUris(String registered, int matching, int differing) {
    assertThat(NearUris.of(registered))
        .filteredOn(sent -> RedirectUris.match(registered, sent))
        .hasSize(matching);
    assertThat(NearUris.of(registered))
        .filteredOn(sent -> !RedirectUris.match(registered, sent))
        .hasSize(differing);
  }
}
