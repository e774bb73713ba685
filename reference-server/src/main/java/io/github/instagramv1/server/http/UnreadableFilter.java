package io.github.instagramv1.server.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Refuses requests that {@link RequestNormalizer} and {@link FormFilter} could not read, after the
 * operation is found.
 */
@Priority(Priorities.AUTHENTICATION - 2)
final class UnreadableFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState.of(request)
        .refusal()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }
}
