package io.github.instagramv1.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AAAA", "AAAB", "ABBB", "AABBCC"})
  void acceptsReadingsThatNeverGoBack(String readings) {
    assertThat(Readings.neverGoBack(List.of(readings.split("")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABA", "AABAA", "ABCA", "ABBCB"})
  void reportsReadingsThatGoBack(String readings) {
    assertThat(Readings.neverGoBack(List.of(readings.split("")))).isPresent();
  }
}
