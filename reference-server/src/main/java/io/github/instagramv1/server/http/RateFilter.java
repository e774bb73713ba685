package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateWindow;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Counts every request, also those that end in a refusal, and refuses those over the limit before
 * anything else is looked at; then those that {@link RequestNormalizer} could not read. A request
 * whose credential can only be in its form is counted by {@link FormFilter}.
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
    boolean readable = state.refusal().isEmpty();
    if (!readable || !state.credential().isMissing() || !FormFilter.mayHaveForm(request)) {
      count(window, state);
    }
    if (!readable) {
      throw state.refusal().get();
    }
  }

  /**
   * Counts a request under the credential that counts in the end, and no longer under the one that
   * was seen first.
   */
  static void recount(RateWindow window, RequestState state, Credential credential) {
    Credential before = state.credential();
    if (state.rate().isPresent()) {
      if (before.equals(credential)) {
        return;
      }
      window.takeBack(before.countedAs());
    }
    state.credential(credential);
    count(window, state);
  }

  private static void count(RateWindow window, RequestState state) {
    RateWindow.Standing standing = window.count(state.credential().countedAs());
    state.rate(standing);
    standing.requireAccepted();
  }
}
