package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.RateWindow;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Counts every request, also those that end in a refusal, and refuses those over the limit before
 * anything else is looked at; then those that {@link RequestNormalizer} could not read.
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
    RateWindow.Standing standing = window.count(state.credential().countedAs());
    state.rate(standing);
    standing.requireAccepted();
    if (state.refusal().isPresent()) {
      throw state.refusal().get();
    }
  }
}
