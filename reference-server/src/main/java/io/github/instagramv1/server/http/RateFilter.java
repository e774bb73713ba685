package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.error.ErrorType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Counts every request, also those that end in a refusal, and refuses those over the limit before
 * anything else is looked at; then those that {@link RequestNormalizer} could not read. Requests
 * without any credential share one count.
 */
@PreMatching
@Priority(RequestNormalizer.PRIORITY + 1)
final class RateFilter implements ContainerRequestFilter {
  private final RateWindow window;

  RateFilter(RateWindow window) {
    this.window = window;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    RateWindow.Standing standing = window.count(key(state.credential()));
    state.rate(standing);
    if (!standing.accepted()) {
      throw ErrorType.RATE_LIMIT.because(
          "The maximum number of requests per hour has been exceeded. You have made %1$d requests of the %1$d allowed in the last hour."
              .formatted(standing.limit()));
    }
    if (state.refusal().isPresent()) {
      throw state.refusal().get();
    }
  }

  private static String key(Credential credential) {
    return credential
        .token()
        .map(token -> "token:" + token)
        .or(() -> credential.clientId().map(id -> "client:" + id))
        .orElse("none");
  }
}
