package io.github.instagramv1.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/** Gives every response its headers, and a JSONP response its type and status. */
public final class ResponseHeaders implements ContainerResponseFilter {
  /** The media type of all other responses. */
  public static final String JSON = "application/json; charset=utf-8";

  /** The headers of every response. */
  public static final Map<String, String> FIXED =
      Map.of(
          HttpHeaders.CACHE_CONTROL,
          "private, no-cache, no-store, must-revalidate",
          "Pragma",
          "no-cache",
          HttpHeaders.CONTENT_LANGUAGE,
          "en",
          HttpHeaders.VARY,
          "Accept-Encoding, Cookie, Accept-Language",
          "X-Content-Type-Options",
          "nosniff");

  /** The header with the limit. */
  public static final String LIMIT = "X-Ratelimit-Limit";

  /** The header with the remaining requests. */
  public static final String REMAINING = "X-Ratelimit-Remaining";

  private final int rateLimit;

  /**
   * Creates a filter with the limit that is reported if a request failed before it was counted.
   *
   * @param rateLimit the number of requests per hour
   */
  ResponseHeaders(int rateLimit) {
    this.rateLimit = rateLimit;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    RequestState state = RequestState.of(request);
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(LIMIT, state.rate().map(rate -> rate.limit()).orElse(rateLimit));
    headers.putSingle(REMAINING, state.rate().map(rate -> rate.remaining()).orElse(rateLimit));
    state
        .rate()
        .filter(rate -> !rate.accepted())
        .ifPresent(rate -> headers.putSingle(HttpHeaders.RETRY_AFTER, rate.retryAfterSeconds()));
    FIXED.forEach(headers::putSingle);
    if (response.hasEntity()) {
      boolean jsonp = state.callback().isPresent();
      headers.putSingle(HttpHeaders.CONTENT_TYPE, jsonp ? Jsonp.MEDIA_TYPE : JSON);
      if (jsonp) {
        response.setStatus(200);
      }
    }
  }
}
