package io.github.instagramv1.server.http;

import io.github.instagramv1.server.error.ErrorType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Counts every request, including those that end in an error. Before other checks, it refuses
 * requests over the limit, and then those whose path no operation has. {@link FormFilter} counts a
 * request whose credential can only be in its form.
 */
@PreMatching
@Priority(RequestNormalizer.PRIORITY + 1)
final class RateFilter implements ContainerRequestFilter {
  private final RequestCounter counter;

  RateFilter(RequestCounter counter) {
    this.counter = counter;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    boolean readable = state.refusal().isEmpty();
    if (!readable || !state.credential().isMissing() || !FormFilter.mayHaveForm(request)) {
      counter.count(request);
    }
    if (state.refusal().filter(refusal -> refusal.type() == ErrorType.UNKNOWN_PATH).isPresent()) {
      throw state.refusal().get();
    }
  }
}
