package io.github.instagramv1.contract.review.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.VersionStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3, NONE, 1.2.3",
    "1.2.3, PATCH, 1.2.4",
    "1.2.3, MINOR, 1.3.0",
    "1.2.3, MAJOR, 2.0.0",
    "0.1.0-rc.1, MINOR, 0.2.0",
    "1.0.0+build.5, PATCH, 1.0.1",
  })
  void returnsTheNextVersionOfAStep(String from, VersionStep step, String to) {
    assertThat(version(from).after(step)).hasToString(to);
  }

  @Test
  void comparesNumbersNumerically() {
    assertThat(version("0.10.0")).isGreaterThan(version("0.9.12"));
    assertThat(version("1.0.0")).isGreaterThan(version("0.99.99"));
    assertThat(version("1.0.2")).isGreaterThan(version("1.0.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.0", "v1.0.0", "1.0.0.0", "1.0.x", "1.-1.0", "9999999999.0.0"})
  void rejectsTextsThatAreNoVersion(String text) {
    assertThat(SemanticVersion.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.54, 1.54.0",
    "4, 4.0.0",
    "v26.2.0, 26.2.0",
    "2.0-beta, 2.0.0",
    "1.2.3-rc.1, 1.2.3",
  })
  void parsesShorterVersionsLoosely(String text, String version) {
    assertThat(SemanticVersion.parseLoosely(text).orElseThrow()).hasToString(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "draft", "2026-01-02", "1.2.3.4", "Dev - A v1.5.0", "v", "9999999999"})
  void looseParsingRejectsOtherTexts(String text) {
    assertThat(SemanticVersion.parseLoosely(text)).isEmpty();
  }

  private static SemanticVersion version(String text) {
    return SemanticVersion.parse(text).orElseThrow();
  }
}
