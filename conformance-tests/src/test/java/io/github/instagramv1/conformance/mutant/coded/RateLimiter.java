package io.github.instagramv1.conformance.mutant.coded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Enforces a low hourly rate limit for one token, in front of a server whose own limit is higher.
 */
public final class RateLimiter implements Fault {
  static final String REMAINING = "X-Ratelimit-Remaining";

  private static final String LIMIT = "X-Ratelimit-Limit";
  private static final int MOST = 12;

  private final Optional<String> token;
  private final int early;
  private final UnaryOperator<ProxyResponse> refusal;
  private int requestCount;

  /**
   * Creates a rate limiter.
   *
   * @param token the token that has the limit
   * @param early the number of requests within the limit that are refused; if negative, the number
   *     of requests beyond the limit that are served
   * @param refusal a change of the 429 response
   */
  public RateLimiter(String token, int early, UnaryOperator<ProxyResponse> refusal) {
    this.token = Optional.of(token);
    this.early = early;
    this.refusal = refusal;
  }

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    if (!request.token().equals(token)) {
      return response;
    }
    if (requestCount >= MOST - early) {
      return refusal.apply(rateLimitResponse(response, Math.max(0, MOST - requestCount)));
    }
    requestCount++;
    return withRateHeaders(response, Math.max(0, MOST - requestCount));
  }

  private static ProxyResponse withRateHeaders(ProxyResponse response, int left) {
    return response
        .withHeader(LIMIT, String.valueOf(MOST))
        .withHeader(REMAINING, String.valueOf(left));
  }

  private static ProxyResponse rateLimitResponse(ProxyResponse response, int left) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("meta")
        .put("code", 429)
        .put("error_type", "OAuthRateLimitException")
        .put("error_message", "no");
    return withRateHeaders(response, left)
        .withStatus(429)
        .withHeader("Retry-After", "1800")
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withJson(root);
  }
}
