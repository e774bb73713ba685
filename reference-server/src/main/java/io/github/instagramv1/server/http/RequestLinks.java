package io.github.instagramv1.server.http;

import io.github.instagramv1.server.form.Parameters;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Builds links from the request exactly as sent, except for the necessary changes. */
public final class RequestLinks implements PageLinks {
  private static final Set<String> DROPPED = Set.of("sig", "callback");

  private final String origin;
  private final String rawPath;
  private final String rawQuery;

  /**
   * Creates links that continue a request.
   *
   * @param origin scheme and authority, without a final slash
   */
  RequestLinks(String origin, ContainerRequestContext request) {
    this(
        origin,
        RequestState.of(request).asRequested().getRawPath(),
        RequestState.of(request).asRequested().getRawQuery());
  }

  /**
   * Creates links that continue a request.
   *
   * @param origin scheme and authority, without a final slash
   * @param rawQuery null if there is none
   */
  public RequestLinks(String origin, String rawPath, String rawQuery) {
    this.origin = origin;
    this.rawPath = rawPath;
    this.rawQuery = rawQuery;
  }

  @Override
  public String next(String requestKey, String value) {
    StringBuilder url = new StringBuilder(origin).append(rawPath).append('?');
    if (rawQuery != null) {
      for (String pair : rawQuery.split("&", -1)) {
        String name = Parameters.name(pair);
        if (!pair.isEmpty() && !DROPPED.contains(name) && !name.equals(requestKey)) {
          url.append(pair).append('&');
        }
      }
    }
    return url.append(requestKey)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
        .toString();
  }
}
