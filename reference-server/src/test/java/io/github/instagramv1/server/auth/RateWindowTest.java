package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateWindowTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final RateWindow window = new RateWindow(3, () -> now);

  @Test
  void countsDownToTheLimitAndThenRefuses() {
    assertThat(window.count("a").remaining()).isEqualTo(2);
    assertThat(window.count("a").remaining()).isEqualTo(1);
    assertThat(window.count("a")).isEqualTo(new RateWindow.Standing(true, 3, 0, 0));
    assertThat(window.count("a")).isEqualTo(new RateWindow.Standing(false, 3, 0, 3600));
  }

  @Test
  void countsEachCredentialByItself() {
    use("a", 3);
    assertThat(window.count("b").accepted()).isTrue();
  }

  @Test
  void theHourSlides() {
    window.count("a");
    pass(Duration.ofMinutes(30));
    use("a", 2);
    pass(Duration.ofMinutes(29));
    assertThat(window.count("a").retryAfterSeconds()).isEqualTo(60);
    pass(Duration.ofMinutes(1));
    assertThat(window.count("a").accepted()).isTrue();
    assertThat(window.count("a").accepted()).isFalse();
  }

  @Test
  void aRefusedRequestDoesNotCount() {
    use("a", 3);
    pass(Duration.ofMinutes(59));
    use("a", 50);
    pass(Duration.ofMinutes(1));
    assertThat(window.count("a").remaining()).isEqualTo(2);
  }

  @Test
  void aRequestThatWasTakenBackDoesNotCount() {
    use("a", 3);
    window.takeBack("a");
    assertThat(window.count("a")).isEqualTo(new RateWindow.Standing(true, 3, 0, 0));
    assertThat(window.count("a").accepted()).isFalse();
  }

  @Test
  void takesBackTheLatestRequest() {
    window.count("a");
    pass(Duration.ofMinutes(30));
    use("a", 2);
    window.takeBack("a");
    pass(Duration.ofMinutes(30));
    assertThat(window.count("a").remaining()).isEqualTo(1);
  }

  @Test
  void forgetsACredentialWhoseOnlyRequestWasTakenBack() {
    window.count("a");
    window.takeBack("a");
    window.takeBack("never seen");
    assertThat(window.credentials()).isZero();
    assertThat(window.count("b").remaining()).isEqualTo(2);
  }

  @Test
  void retryAfterIsRoundedUp() {
    use("a", 3);
    pass(Duration.ofMillis(3_599_001));
    assertThat(window.count("a").retryAfterSeconds()).isEqualTo(1);
  }

  @Test
  void forgetsWhoWasQuietForAnHour() {
    window.count("a");
    pass(Duration.ofMinutes(40));
    window.count("b");
    assertThat(window.credentials()).isEqualTo(2);
    pass(Duration.ofMinutes(30));
    window.count("c");
    assertThat(window.credentials()).isEqualTo(2);
  }

  @Test
  void remembersABoundedNumberOfCredentials() {
    for (int i = 0; i < 100_100; i++) {
      window.count("credential " + i);
    }
    assertThat(window.credentials()).isEqualTo(100_000);
  }

  private void use(String credential, int times) {
    for (int i = 0; i < times; i++) {
      window.count(credential);
    }
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
