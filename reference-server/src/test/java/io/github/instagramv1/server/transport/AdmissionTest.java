package io.github.instagramv1.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();

  @Test
  void runsWorkAtOnceIfASlotIsFree() {
    Admission admission = new Admission(1, 0, Duration.ofMinutes(1), later::add);
    admission.admit(work("a"), refusal("a"));
    admission.admit(work("b"), refusal("b"));
    assertThat(done).containsExactly("a", "b");
    assertThat(later).isEmpty();
  }

  @Test
  void queuesWorkInOrderAndRefusesTheRest() {
    Admission admission = new Admission(1, 2, Duration.ofMinutes(1), later::add);
    admission.admit(
        () -> {
          for (String name : List.of("b", "c", "d")) {
            admission.admit(work(name), refusal(name));
          }
          done.add("a");
        },
        refusal("a"));
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
    assertThat(done).containsExactly("no d", "a", "b", "c");
  }

  @Test
  void refusesWorkThatWaitedTooLong() {
    Admission admission = new Admission(1, 5, Duration.ofNanos(1), later::add);
    admission.admit(
        () -> {
          admission.admit(work("b"), refusal("b"));
          admission.refuseOverdue();
        },
        refusal("a"));
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
    assertThat(done).containsExactly("no b");
  }

  @Test
  void queuesABurstButRefusesLastingOverload() {
    long[] millis = new long[1];
    Admission admission =
        new Admission(1, 5, Duration.ofSeconds(5), later::add, () -> millis[0] * 1_000_000);
    admission.admit(
        () -> {
          admission.admit(work("b"), refusal("b"));
          millis[0] = 900;
          admission.admit(work("c"), refusal("c"));
          admission.refuseOverdue();
          assertThat(later).as("a burst").isEmpty();
          millis[0] = 1_001;
          admission.admit(work("d"), refusal("d"));
          admission.refuseOverdue();
          assertThat(later).as("refusals of b and c, who have waited longer than 50 ms").hasSize(2);
          millis[0] = 1_060;
          admission.refuseOverdue();
          assertThat(later).as("that of d").hasSize(3);
          millis[0] = 1_500;
          admission.admit(work("e"), refusal("e"));
          millis[0] = 1_560;
          admission.refuseOverdue();
          assertThat(later).as("that of e, soon after").hasSize(4);
          millis[0] = 2_600;
          admission.refuseOverdue();
          admission.admit(work("f"), refusal("f"));
          millis[0] = 2_700;
          admission.refuseOverdue();
          assertThat(later).as("f waits, since it is over").hasSize(4);
        },
        refusal("a"));
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
    assertThat(done).containsExactly("no b", "no c", "no d", "no e", "f");
  }

  @Test
  void releasesTheSlotOfFailedWork() {
    Admission admission = new Admission(1, 0, Duration.ofMinutes(1), later::add);
    try {
      admission.admit(
          () -> {
            throw new IllegalStateException();
          },
          refusal("a"));
    } catch (IllegalStateException e) {
      done.add("failed");
    }
    admission.admit(work("b"), refusal("b"));
    assertThat(done).containsExactly("failed", "b");
  }

  private Runnable work(String name) {
    return () -> done.add(name);
  }

  private Runnable refusal(String name) {
    return () -> done.add("no " + name);
  }
}
