package io.github.instagramv1.conformance.codemutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void returnsResultsInInputOrder() {
    List<Integer> received = new ArrayList<>();
    assertThat(new Workers(3).map(List.of(1, 2, 3, 4, 5), each -> 10 * each, received::add))
        .containsExactly(10, 20, 30, 40, 50);
    assertThat(received).containsExactlyInAnyOrder(10, 20, 30, 40, 50);
  }

  /** With a single thread, the first task would wait for the second until the barrier breaks. */
  @Test
  void runsTasksConcurrently() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    assertThat(new Workers(2).map(List.of(1, 2), each -> awaitBarrier(barrier), ignored -> {}))
        .containsExactlyInAnyOrder(0, 1);
  }

  private static int awaitBarrier(CyclicBarrier barrier) {
    try {
      return barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void propagatesATaskFailure() {
    assertThatThrownBy(() -> new Workers(1).map(List.of(0), each -> 1 / each, ignored -> {}))
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }
}
