package io.github.instagramv1.server.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
  private final AtomicLong millis =
      new AtomicLong(Instant.parse("2015-03-01T10:00:00Z").toEpochMilli());
  private final InstantSource clock = () -> Instant.ofEpochMilli(millis.get());
  private final IdGenerator ids = new IdGenerator(clock);

  @Test
  void encodesTimeShardAndSequence() {
    long first = ids.next(8192 + 5);
    long second = ids.next(5);

    assertThat(IdLayout.unixMillis(first)).isEqualTo(millis.get());
    assertThat(first >> 10 & 8191).isEqualTo(5);
    assertThat(first & 1023).isZero();
    assertThat(second).isEqualTo(first + 1);
  }

  @Test
  void readsTheTimeOfARecordedId() {
    assertThat(IdLayout.unixMillis(1667121369441597934L) / 1000)
        .isEqualTo((1667121369441597934L >> 23) / 1000 + 1_314_220_021L + correction());
  }

  private static long correction() {
    return ((1667121369441597934L >> 23) % 1000 + 721) / 1000;
  }

  @Test
  void keepsIdsSortedInAFullMillisecond() {
    List<Long> made = LongStream.range(0, 3000).mapToObj(i -> ids.next(5)).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(IdLayout.unixMillis(made.get(2999))).isEqualTo(millis.get() + 2999 / 16);
  }

  @Test
  void keepsIdsSortedWhenTheClockStepsBack() {
    long before = ids.next(5);
    millis.addAndGet(-60_000);

    assertThat(ids.next(5)).isGreaterThan(before);
  }

  @Test
  void returnsIdsLargerThanAGivenMinimum() {
    long sameMillisecond = IdLayout.compose(millis.get(), 8191, 1023);
    long twoHoursOn = IdLayout.compose(millis.get() + 7_200_000, 8191, 1023);

    assertThat(ids.next(0, sameMillisecond)).isGreaterThan(sameMillisecond);
    assertThat(ids.next(8191, twoHoursOn)).isGreaterThan(twoHoursOn);
    assertThat(ids.next(0, twoHoursOn)).isGreaterThan(twoHoursOn);
    assertThat(IdLayout.unixMillis(ids.next(1))).as("other lists").isEqualTo(millis.get());
  }

  @Test
  void ignoresAMinimumInThePast() {
    assertThat(IdLayout.unixMillis(ids.next(1, IdLayout.compose(millis.get() - 5000, 1, 0))))
        .isEqualTo(millis.get());
  }

  @Test
  void serversNeverShareAnId() {
    Set<Long> made = new HashSet<>();
    for (int worker = 0; worker < IdLayout.WORKERS; worker++) {
      int number = worker;
      IdGenerator other = new IdGenerator(clock, () -> number);
      LongStream.range(0, 40).forEach(i -> made.add(other.next(5)));
    }

    assertThat(made).hasSize(40 * IdLayout.WORKERS);
    assertThat(made).allMatch(id -> (id >> 10 & 8191) == 5);
  }

  @Test
  void threadsNeverShareAnId() throws InterruptedException {
    Set<Long> made = ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      threads.add(new Thread(() -> LongStream.range(0, 5000).forEach(i -> made.add(ids.next(1)))));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(made).hasSize(20_000);
  }
}
