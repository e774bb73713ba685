package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeferralTest {
  private static final Instant NOW = Instant.parse("2015-11-19T12:01:07Z");

  private static Outgoing requestWith(String query) {
    return new Outgoing(
        Contract.load().operation("getUser"), "GET", "http://h/v1/x" + query, Map.of(), "", "");
  }

  private static ReceivedResponse response(int status, String retryAfter) {
    return new ReceivedResponse(
        status,
        retryAfter == null ? Map.of() : Map.of("retry-after", List.of(retryAfter)),
        "<h1>503</h1>");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "503 | 0 | 0",
        "503 | ' 30 ' | 30",
        "503 | Thu, 19 Nov 2015 12:02:07 GMT | 60",
        "503 | Thu, 19 Nov 2015 12:00:07 GMT | 0",
        "503 | soon |",
        "503 | -1 |",
        "503 | |",
        "500 | 30 |",
        "429 | 30 |",
      },
      delimiter = '|')
  void defersOnlyA503WithValidRetryAfter(int status, String retryAfter, Long seconds) {
    assertThat(Deferral.of(requestWith(""), response(status, retryAfter), NOW))
        .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
  }

  @Test
  void readsTheStatusCodeInsideJsonp() {
    ReceivedResponse jsonp =
        new ReceivedResponse(
            200,
            Map.of("Content-Type", List.of("application/javascript"), "Retry-After", List.of("5")),
            "/**/f({\"meta\":{\"code\":429}})");
    assertThat(Deferral.isLimited(requestWith("?callback=f"), jsonp)).isTrue();
    assertThat(Deferral.isLimited(requestWith("?callback=g"), jsonp)).isFalse();
    assertThat(Deferral.isLimited(requestWith(""), response(429, null))).isTrue();
  }

  @Test
  void limitsTheTotalPause() {
    List<Duration> slept = new ArrayList<>();
    Pauses pauses = new Pauses(slept::add);
    assertThat(pauses.pause(Duration.ofSeconds(11))).isFalse();
    while (pauses.pause(Duration.ofSeconds(7))) {}
    while (pauses.pause(Duration.ZERO)) {}
    assertThat(slept.stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThanOrEqualTo(Duration.ofMinutes(1))
        .isGreaterThan(Duration.ofSeconds(59));
  }
}
