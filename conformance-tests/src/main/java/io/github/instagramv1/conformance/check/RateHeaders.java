package io.github.instagramv1.conformance.check;

import io.github.instagramv1.conformance.http.Response;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rate limit headers of a response.
 *
 * @param limit the requests per hour; absent if the header is missing or not a number
 * @param remaining the requests that remain; absent if the header is missing or not a number
 */
public record RateHeaders(OptionalLong limit, OptionalLong remaining) {

  /** Returns the headers of a response. */
  public static RateHeaders of(Response response) {
    return new RateHeaders(
        number(response, "X-Ratelimit-Limit"), number(response, "X-Ratelimit-Remaining"));
  }

  /** The request itself is counted, so fewer requests than the limit remain. */
  public static Optional<Finding> counted(Response response) {
    RateHeaders headers = of(response);
    if (headers.limit.isEmpty() || headers.remaining.isEmpty()) {
      return Optional.empty();
    }
    return headers.remaining.getAsLong() < headers.limit.getAsLong()
        ? Optional.empty()
        : Finding.of("rate.headers", "the request is not counted: %s", headers);
  }

  @Override
  public String toString() {
    return "limit %s, remaining %s".formatted(text(limit), text(remaining));
  }

  private static String text(OptionalLong number) {
    return number.isEmpty() ? "not a number" : Long.toString(number.getAsLong());
  }

  private static OptionalLong number(Response response, String header) {
    return response
        .header(header)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }
}
