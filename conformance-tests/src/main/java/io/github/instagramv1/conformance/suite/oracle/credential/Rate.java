package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;

/**
 * The rate limit headers of a response.
 *
 * @param limit the requests per hour; -1 if the header is missing or not a number
 * @param remaining the requests that remain; -1 if the header is missing or not a number
 */
record Rate(long limit, long remaining) {
  static Rate of(Response response) {
    return new Rate(
        number(response, "X-Ratelimit-Limit"), number(response, "X-Ratelimit-Remaining"));
  }

  @Override
  public String toString() {
    return "limit %s, remaining %s".formatted(text(limit), text(remaining));
  }

  private static String text(long number) {
    return number < 0 ? "not a number" : Long.toString(number);
  }

  /** Returns the cheapest request whose response shows the rate of a token. */
  static Call profile(Probe probe) {
    return probe.call("getUser").path("user-id", "self");
  }

  private static long number(Response response, String header) {
    return response
        .header(header)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }
}
