package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/**
 * Counts the writes of each token by operation, in addition to {@link RateFilter}, and refuses
 * those over the limit. A request without a known token is refused later anyway, and is not counted
 * here.
 */
@Priority(Priorities.AUTHENTICATION - 1)
final class WriteRateFilter implements ContainerRequestFilter {
  private final RateLimits limits;
  private final OperationRules rules;

  @Context private ResourceInfo resource;

  WriteRateFilter(RateLimits limits, OperationRules rules) {
    this.limits = limits;
    this.rules = rules;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    if (resource.getResourceMethod() == null
        || state.credential().token().isEmpty()
        || state.countedAs().isEmpty()) {
      return;
    }
    String operationId = resource.getResourceMethod().getName();
    if (!rules.of(operationId).writes()) {
      return;
    }
    RateWindow.Standing ofWrites = limits.countWrite(state.countedAs().get(), operationId);
    if (ofWrites.accepted()) {
      state.rate().map(ofWrites::tighter).ifPresent(state::rate);
    } else {
      state.rate(ofWrites);
    }
    ofWrites.requireAccepted();
  }
}
