package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Faults of responses that depend on the request or on earlier responses. */
final class ResponseFaults {
  private static final String MESSAGE = "\"error_message\":\"";

  private ResponseFaults() {}

  static Fault tokenEchoed() {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      return response.status() == 200
          ? response
          : response.withBody(
              response.body().replace(MESSAGE, MESSAGE + request.token().orElse("") + " "));
    };
  }

  static Fault remainingRises() {
    AtomicInteger time = new AtomicInteger(100);
    return Faults.response(
        response ->
            response.withHeader(RateLimiter.REMAINING, String.valueOf(time.incrementAndGet())));
  }

  static Fault bareData() {
    return Faults.response(
        response ->
            response.json().map(root -> response.withJson(root.path("data"))).orElse(response));
  }

  static Fault callbackCalled() {
    return (request, upstream) -> upstream.send(request.with("callback", "called")).withStatus(200);
  }

  static Fault tagAsRequested() {
    return (request, upstream) -> {
      String path = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
      String name = path.substring("/tags/".length());
      return Faults.object(tag -> tag.put("name", name)).apply(request, upstream);
    };
  }
}
