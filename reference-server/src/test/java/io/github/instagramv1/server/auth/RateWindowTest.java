package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.CountKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateWindowTest {
  private static final CountKey A = CountKey.of("a");
  private static final CountKey B = CountKey.of("b");

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final RateWindow window = new RateWindow(3, () -> now);

  @Test
  void countsDownToTheLimitAndThenRefuses() {
    assertThat(window.count(A).remaining()).isEqualTo(2);
    assertThat(window.count(A).remaining()).isEqualTo(1);
    assertThat(window.count(A)).isEqualTo(new RateWindow.Standing(true, 3, 0, 0));
    assertThat(window.count(A)).isEqualTo(new RateWindow.Standing(false, 3, 0, 3600));
  }

  @Test
  void countsEachCredentialSeparately() {
    countRequests(A, 3);
    assertThat(window.count(B).accepted()).isTrue();
  }

  @Test
  void limitsRequestsInASlidingHour() {
    window.count(A);
    advanceClock(Duration.ofMinutes(30));
    countRequests(A, 2);
    advanceClock(Duration.ofMinutes(29));
    assertThat(window.count(A).retryAfterSeconds()).isEqualTo(60);
    advanceClock(Duration.ofMinutes(1));
    assertThat(window.count(A).accepted()).isTrue();
    assertThat(window.count(A).accepted()).isFalse();
  }

  @Test
  void doesNotCountARefusedRequest() {
    countRequests(A, 3);
    advanceClock(Duration.ofMinutes(59));
    countRequests(A, 50);
    advanceClock(Duration.ofMinutes(1));
    assertThat(window.count(A).remaining()).isEqualTo(2);
  }

  @Test
  void doesNotCountARequestThatWasTakenBack() {
    countRequests(A, 3);
    window.takeBack(A);
    assertThat(window.count(A)).isEqualTo(new RateWindow.Standing(true, 3, 0, 0));
    assertThat(window.count(A).accepted()).isFalse();
  }

  @Test
  void takesBackTheLatestRequest() {
    window.count(A);
    advanceClock(Duration.ofMinutes(30));
    countRequests(A, 2);
    window.takeBack(A);
    advanceClock(Duration.ofMinutes(30));
    assertThat(window.count(A).remaining()).isEqualTo(1);
  }

  @Test
  void forgetsACredentialWhoseOnlyRequestWasTakenBack() {
    window.count(A);
    window.takeBack(A);
    window.takeBack(CountKey.of("never seen"));
    assertThat(window.keys()).isZero();
    assertThat(window.count(B).remaining()).isEqualTo(2);
  }

  @Test
  void roundsRetryAfterUp() {
    countRequests(A, 3);
    advanceClock(Duration.ofMillis(3_599_001));
    assertThat(window.count(A).retryAfterSeconds()).isEqualTo(1);
  }

  @Test
  void forgetsCredentialsIdleForAnHour() {
    window.count(A);
    advanceClock(Duration.ofMinutes(40));
    window.count(B);
    assertThat(window.keys()).isEqualTo(2);
    advanceClock(Duration.ofMinutes(30));
    window.count(CountKey.of("c"));
    assertThat(window.keys()).isEqualTo(2);
  }

  @Test
  void remembersABoundedNumberOfCredentials() {
    for (int i = 0; i < 100_100; i++) {
      window.count(CountKey.of("credential " + i));
    }
    assertThat(window.keys()).isEqualTo(100_000);
  }

  @Test
  void boundsStoredMomentsForAnyLimit() {
    RateWindow large = new RateWindow(Integer.MAX_VALUE, () -> now);
    for (int second = 0; second < 3000; second++) {
      for (int i = 0; i < 20; i++) {
        large.count(A);
        advanceClock(Duration.ofMillis(50));
      }
    }
    assertThat(large.momentsKept()).isLessThanOrEqualTo(4096);
    assertThat(large.count(A).remaining()).isEqualTo(Integer.MAX_VALUE - 60_001);
    RateWindow exact = new RateWindow(5000, () -> now);
    for (int i = 0; i < 600; i++) {
      CountKey key = CountKey.of("key " + i);
      for (int n = 0; n < 5000; n++) {
        exact.count(key);
        advanceClock(Duration.ofMillis(1));
      }
    }
    assertThat(exact.momentsKept()).isLessThanOrEqualTo(2_000_000);
    assertThat(exact.keys()).isLessThan(600);
  }

  @Test
  void releasesMemoryOfOldMoments() {
    RateWindow exact = new RateWindow(5000, () -> now);
    for (int n = 0; n < 5000; n++) {
      exact.count(A);
      advanceClock(Duration.ofMillis(1));
    }
    assertThat(exact.momentsKept()).isEqualTo(8192);
    advanceClock(Duration.ofHours(2));
    for (int n = 0; n < 20; n++) {
      exact.count(A);
    }
    assertThat(exact.momentsKept()).isLessThan(100);
  }

  private void countRequests(CountKey credential, int times) {
    for (int i = 0; i < times; i++) {
      window.count(credential);
    }
  }

  private void advanceClock(Duration time) {
    now = now.plus(time);
  }
}
