package io.github.instagramv1.conformance.suite.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of exceeded rate limits; a setting names a token whose limit a run may use up. */
@Checks
@Tag("limits")
class LimitChecks {
  private static final String REMAINING = "X-Ratelimit-Remaining";
  private static final String EXHAUSTED = "OAuthRateLimitException";

  private static final Duration HOUR = Duration.ofHours(1);

  private static final String FIRST = "first request of the limited token";
  private static final String WRITES = "writes of the limited token";

  /** The maximum number of requests, to limit the time of a run. */
  private static final int MOST = 1000;

  /**
   * The number of requests that may be freed meanwhile, because those of an hour ago leave the
   * count.
   */
  private static final int FREED = 5;

  private static Call read(Probe probe) {
    return LimitedWrites.profile(probe, probe.need(Setting.LIMITED_TOKEN));
  }

  private static long number(Response response, String header) {
    return response
        .header(header)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }

  /**
   * Returns when the first request of the hour was sent; a distant past if it was not sent by this
   * check.
   */
  private static Instant first(Probe probe) {
    return probe.fixtures().remember(FIRST, Instant.class, () -> sendFirst(probe));
  }

  private static Instant sendFirst(Probe probe) {
    Instant start = Instant.now();
    String token = probe.given(Setting.LIMITED_TOKEN).orElse("");
    Response response = LimitedWrites.profile(probe, token).send();
    boolean fresh = number(response, REMAINING) == number(response, "X-Ratelimit-Limit") - 1;
    return fresh && response.status() == 200 ? start : Instant.EPOCH;
  }

  /**
   * Uses up the limit, and returns the last response before the first 429, or the first 429 itself.
   */
  private static Response exhaust(Probe probe) {
    writes(probe);
    Response last = read(probe).send();
    if (last.status() != 429 && number(last, REMAINING) > MOST) {
      throw Needs.data(
          "a token with at most " + MOST + " requests remaining", Setting.LIMITED_TOKEN);
    }
    int beyond = 0;
    for (int i = 0; i <= MOST; i++) {
      Call plain = read(probe);
      Response response = (i % 2 == 0 ? plain : plain.query("conformance", i)).send();
      if (response.status() == 429) {
        return last;
      }
      beyond += number(last, REMAINING) == 0 ? 1 : 0;
      probe.verify(beyond <= FREED, "rate.exhausted", "no requests remain, but requests succeed");
      last = probe.ok(response);
    }
    probe.verify(false, "rate.exhausted", "%s requests succeed".formatted(MOST));
    return last;
  }

  /**
   * Returns the writes of the limited token, which follow its first request and must precede the
   * reads that exhaust it.
   */
  private static LimitedWrites writes(Probe probe) {
    first(probe);
    String token = probe.given(Setting.LIMITED_TOKEN).orElse("");
    return probe
        .fixtures()
        .observe(WRITES, LimitedWrites.class, () -> LimitedWrites.send(probe, token));
  }

  private static void verifyRefused(Probe probe, Call call) {
    verifyRefusal(probe, probe.refused(429, call, EXHAUSTED));
  }

  private static void verifyRefusal(Probe probe, Response response) {
    probe.verify(
        number(response, REMAINING) == 0, "rate.remaining", "a 429 reports remaining requests");
    long wait = number(response, "Retry-After");
    Duration since = Duration.between(first(probe), Instant.now());
    long least = Math.max(0, HOUR.minus(since).toSeconds());
    probe.verify(
        least <= wait && wait <= HOUR.toSeconds(),
        "rate.retry",
        "Retry-After is %s, not from %s to 3600".formatted(wait, least));
  }

  @Test
  @DisplayName("LIMIT-01: the last request of the hour leaves 0 remaining, and the next gets 429")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void exhausted(Probe probe) {
    Response last = exhaust(probe);
    if (last.status() == 200) {
      long left = number(last, REMAINING);
      probe.verify(
          left == 0, "rate.remaining", "%s requests remained before a 429".formatted(left));
    }
    verifyRefused(probe, read(probe));
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("LIMIT-02: an access token with no requests remaining gets 429")
  @Level(EXTENDED)
  void everyOperation(Probe probe, ContractOperation operation) {
    exhaust(probe);
    Call call = Unknown.fill(probe.api().call(operation), operation);
    verifyRefused(probe, call.query("count", "many").asUser(probe.need(Setting.LIMITED_TOKEN)));
  }

  @Test
  @DisplayName("LIMIT-03: a rate limit of one write operation leaves all other operations open")
  @Operation(value = "unlikeMedia", negative = true)
  @Level(EXTENDED)
  void oneWriteOperation(Probe probe) {
    probe.need(Setting.LIMITED_TOKEN);
    LimitedWrites writes = writes(probe);
    if (!writes.hasOwnLimit()) {
      throw Needs.data(
          "a token with a lower rate limit for each write operation", Setting.LIMITED_TOKEN);
    }
    writes.accepted().forEach(probe::markExpected);
    writes.refused().forEach(probe::markExpected);
    probe.verify(writes.refuseOneOperation());
    for (Response refused : writes.refused()) {
      probe.verify(Envelopes.refused(refused, 429, Set.of(EXHAUSTED)));
      verifyRefusal(probe, refused);
    }
  }
}
