package io.github.instagramv1.conformance.serverfault;

import io.github.instagramv1.server.jersey.Incoming;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;

/** Ignores the case of an access token in the query. */
@PreMatching
@Priority(1)
public final class TokensOfAnyCase extends ServerFilter {
  private static final String TOKEN = "access_token";

  @Override
  public void filter(ContainerRequestContext request) {
    String token = request.getUriInfo().getQueryParameters().getFirst(TOKEN);
    if (token != null) {
      URI folded =
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replaceQueryParam(TOKEN, token.toLowerCase(Locale.ROOT))
              .build();
      request.setRequestUri(folded);
      Incoming.of(request).withQuery(folded.getRawQuery()).keepWith(request);
    }
  }
}
