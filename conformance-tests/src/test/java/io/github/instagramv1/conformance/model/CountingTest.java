package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.model.Counting.Fall;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingTest {

  @Test
  void isExactIfEachRequestCountsOnce() {
    assertThat(new Fall(3, 4).exact()).isTrue();
    assertThat(new Fall(3, 1).exact()).isFalse();
  }

  @Test
  void findsAMistakeThatExplainsAllObservations() {
    assertThat(Counting.mistake(List.of(new Fall(3, 0), new Fall(5, 0)))).isPresent();
    assertThat(Counting.mistake(List.of(new Fall(3, 1), new Fall(5, 1)))).isPresent();
    assertThat(Counting.mistake(List.of(new Fall(3, 7), new Fall(5, 11)))).isPresent();
    assertThat(Counting.mistake(List.of(new Fall(3, 5), new Fall(5, 7)))).isPresent();
  }

  @Test
  void acceptsRequestsThatLeaveTheHour() {
    assertThat(Counting.mistake(List.of(new Fall(3, 1), new Fall(5, 4)))).isEmpty();
    assertThat(Counting.mistake(List.of(new Fall(3, 0), new Fall(5, -2)))).isEmpty();
  }

  @Test
  void reportsUncountedRecentRequests() {
    assertThat(Counting.missingRequests(100, 96, 4)).isEmpty();
    assertThat(Counting.missingRequests(100, 60, 4)).isEmpty();
    assertThat(Counting.missingRequests(100, 97, 4)).isPresent();
  }

  @Test
  void reportsRequestsThatIncreaseTheRemainder() {
    assertThat(Counting.mistake(List.of(new Fall(3, -4), new Fall(5, -6)))).isPresent();
    assertThat(Counting.mistake(List.of(new Fall(3, -5), new Fall(5, -7)))).isPresent();
  }

  @Test
  void requiresAllObservationsToBeExact() {
    assertThat(Counting.isExact(List.of(new Fall(1, 2), new Fall(3, 4)))).isTrue();
    assertThat(Counting.isExact(List.of(new Fall(1, 2), new Fall(3, 1)))).isFalse();
  }
}
