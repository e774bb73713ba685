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
  void resultsKeepTheOrderOfTheThings() {
    List<Integer> told = new ArrayList<>();
    assertThat(new Workers(3).map(List.of(1, 2, 3, 4, 5), each -> 10 * each, told::add))
        .containsExactly(10, 20, 30, 40, 50);
    assertThat(told).containsExactlyInAnyOrder(10, 20, 30, 40, 50);
  }

  /** With a single thread, the first task would wait for the second until the barrier breaks. */
  @Test
  void severalAreDoneAtATime() {
    CyclicBarrier both = new CyclicBarrier(2);
    assertThat(new Workers(2).map(List.of(1, 2), each -> meet(both), ignored -> {}))
        .containsExactlyInAnyOrder(0, 1);
  }

  private static int meet(CyclicBarrier both) {
    try {
      return both.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatFailsEndsAll() {
    assertThatThrownBy(() -> new Workers(1).map(List.of(0), each -> 1 / each, ignored -> {}))
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }
}
