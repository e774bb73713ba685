package io.github.instagramv1.server.web;

import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Lets scripts of some origins read responses of the API. Pages, which depend on the signed-in
 * user, are not shared with other origins.
 */
public final class Cors implements Endpoint {
  private static final byte[] NOTHING = {};
  private static final String VARY = "Vary";
  private static final String API = "/v1/";
  private static final String TOKEN = "/oauth/access_token";
  private static final String SHOWN =
      "X-Ratelimit-Limit, X-Ratelimit-Remaining, Retry-After, X-Request-Id";

  private final Set<String> origins;
  private final Endpoint endpoint;

  /**
   * Creates an endpoint.
   *
   * @param origins such as {@code https://app.example.org}
   */
  public Cors(Set<String> origins, Endpoint endpoint) {
    this.origins = Set.copyOf(origins);
    this.endpoint = endpoint;
  }

  @Override
  public Answer answer(Request request, Body body) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    boolean allowed = origin != null && origins.contains(origin) && isShared(request);
    if (allowed
        && request.getMethod().equals("OPTIONS")
        && request.getHeaders().contains("Access-Control-Request-Method")) {
      return new Answer(
          204,
          shown(HttpFields.build(), origin)
              .put("Access-Control-Allow-Methods", "GET, POST, DELETE")
              .put("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Request-Id")
              .put("Access-Control-Max-Age", "600")
              .asImmutable(),
          NOTHING);
    }
    Answer answer = endpoint.answer(request, body);
    return allowed
        ? new Answer(
            answer.status(),
            shown(HttpFields.build(answer.headers()), origin).asImmutable(),
            answer.body())
        : answer;
  }

  private static HttpFields.Mutable shown(HttpFields.Mutable headers, String origin) {
    String vary = headers.get(VARY);
    return headers
        .put("Access-Control-Allow-Origin", origin)
        .put("Access-Control-Expose-Headers", SHOWN)
        .put(VARY, vary == null ? "Origin" : vary + ", Origin");
  }

  private static boolean isShared(Request request) {
    String path = request.getHttpURI().getPath();
    return path != null && (path.startsWith(API) || path.startsWith(TOKEN));
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return endpoint.refuse(request, reason);
  }
}
