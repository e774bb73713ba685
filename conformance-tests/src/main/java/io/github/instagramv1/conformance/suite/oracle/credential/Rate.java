package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.check.RateHeaders;
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
    RateHeaders headers = RateHeaders.of(response);
    return new Rate(headers.limit().orElse(-1), headers.remaining().orElse(-1));
  }

  /** Returns the cheapest request whose response shows the rate of a token. */
  static Call profile(Probe probe) {
    return probe.call("getUser").path("user-id", "self");
  }
}
