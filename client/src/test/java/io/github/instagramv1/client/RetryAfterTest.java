package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.http.RawResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-23T12:00:00Z");
  private static final DateTimeFormatter RFC_850 = formatter("EEEE, dd-MMM-yy HH:mm:ss 'GMT'");
  private static final DateTimeFormatter ASCTIME = formatter("EEE MMM ppd HH:mm:ss yyyy");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0                                  | 0",
        "17                                 | 17",
        "0017                               | 17",
        "000000000000000000000000000000017  | 17",
        "9999999999                         | 9999999999",
        "' 17 '                             | 17",
        "Mon, 23 Nov 2026 12:00:09 GMT      | 9",
        "Mon, 23 Nov 2026 12:00:60 GMT      | 59",
        "mon, 23 nov 2026 12:00:09 gmt      | 9",
        "Fri, 23 Nov 2026 12:00:09 GMT      | 9",
        "Mon, 23 Nov 2026 12:00:09 UTC      | 9",
        "Mon, 23 Nov 2026 12:00:09 +0000    | 9",
        "Mon, 23 Nov 2026 11:59:59 GMT      | 0",
        "Monday, 23-Nov-26 12:00:09 GMT     | 9",
        "Mon, 23-Nov-2026 12:00:09 GMT      | 9",
        "Saturday, 23-Nov-75 12:00:09 GMT   | 1546300809",
        "Thursday, 23-Nov-77 12:00:09 GMT   | 0",
        "Mon Nov 23 12:00:09 2026           | 9",
        "Tue Dec  1 12:00:00 2026           | 691200"
      })
  void readsSecondsAndDates(String value, long seconds) {
    assertThat(response(value).retryAfter()).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+5",
        "1.5",
        "5 s",
        "soon",
        "0x10",
        "\u0661\u0662",
        "1e3",
        "5,6",
        "Mon, 31 Feb 2026 12:00:09 GMT",
        "Mon, 23 Nvo 2026 12:00:09 GMT",
        "Mon, 23 Nov 2026 25:00:09 GMT",
        "23 Nov 2026",
        "2026-11-23T12:00:09Z"
      })
  void ignoresInvalidValues(String value) {
    assertThat(response(value).retryAfter()).isEmpty();
  }

  @Test
  void doesNotOverflowForLongDelays() {
    assertThat(response("9".repeat(400)).retryAfter().orElseThrow())
        .isGreaterThan(Duration.ofDays(100_000 * 365L))
        .extracting(Duration::toMillis)
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void usesTheLongestOfSeveralValues() {
    assertThat(response("5", "soon", "Mon, 23 Nov 2026 12:00:09 GMT", "7").retryAfter())
        .contains(Duration.ofSeconds(9));
  }

  @Property
  void readsDatesThatTheJdkFormats(@ForAll @IntRange(max = 1_500_000_000) int seconds) {
    ZonedDateTime date = RECEIVED.plusSeconds(seconds).atZone(ZoneOffset.UTC);
    for (DateTimeFormatter form : List.of(DateTimeFormatter.RFC_1123_DATE_TIME, RFC_850, ASCTIME)) {
      String written = form.format(date).replace("UTC", "GMT");
      assertThat(response(written).retryAfter()).as(written).contains(Duration.ofSeconds(seconds));
    }
  }

  @Test
  void readsARateLimitWithLeadingZeros() {
    RawResponse response =
        new RawResponse(
            200,
            Map.of(
                "X-Ratelimit-Limit",
                List.of("0000005000"),
                "X-Ratelimit-Remaining",
                List.of("0000000000012")),
            new byte[0],
            RECEIVED);
    assertThat(response.rateLimit()).contains(new RateLimit(5000, 12));
  }

  private static RawResponse response(String... values) {
    return new RawResponse(429, Map.of("retry-after", List.of(values)), new byte[0], RECEIVED);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
