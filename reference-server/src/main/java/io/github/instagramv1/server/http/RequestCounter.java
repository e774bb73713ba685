package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.ClientNetwork;
import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.jersey.Incoming;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Counts requests by their credential, or by network for clients without a known credential. */
final class RequestCounter {
  private final RateLimits limits;
  private final Authenticator authenticator;
  private final Origin origin;

  RequestCounter(RateLimits limits, Authenticator authenticator, Origin origin) {
    this.limits = limits;
    this.authenticator = authenticator;
    this.origin = origin;
  }

  /**
   * Counts a request, and refuses it if it is over the limit.
   *
   * @throws io.github.instagramv1.server.error.ApiException RATE_LIMIT
   */
  void count(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    state.counted(
        limits.count(
            state.credential(), network(request), () -> state.known(authenticator).isPresent()));
    state.rate().orElseThrow().requireAccepted();
  }

  /**
   * Counts a request by its final credential, instead of the one that was found first.
   *
   * @throws io.github.instagramv1.server.error.ApiException RATE_LIMIT
   */
  void recount(ContainerRequestContext request, Credential credential) {
    RequestState state = RequestState.of(request);
    if (state.rate().isPresent()) {
      if (state.credential().equals(credential)) {
        return;
      }
      limits.takeBack(state.countedAs().orElse(network(request)), state.countedAs().isPresent());
    }
    state.credential(credential);
    count(request);
  }

  private CountKey network(ContainerRequestContext request) {
    return ClientNetwork.of(origin.client(request, Incoming.of(request).head()));
  }
}
