package io.github.instagramv1.server.http;

import io.github.instagramv1.server.form.Parameters;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Links from the request as the caller wrote it, byte for byte but for what must change. */
final class RequestLinks implements PageLinks {
  private static final Set<String> DROPPED = Set.of("sig", "callback");

  private final String origin;
  private final URI asRequested;

  /**
   * Takes the request to continue.
   *
   * @param origin scheme and authority, without a final slash
   */
  RequestLinks(String origin, ContainerRequestContext request) {
    this.origin = origin;
    this.asRequested = RequestState.of(request).asRequested();
  }

  @Override
  public String next(String requestKey, String value) {
    StringBuilder url = new StringBuilder(origin).append(asRequested.getRawPath()).append('?');
    String query = asRequested.getRawQuery();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
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
