package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.Signable;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.jersey.Incoming;
import io.github.instagramv1.server.transport.Endpoint;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Authenticates the caller of an operation, checks the required scope, and then refuses unreadable
 * parameters.
 */
@Priority(Priorities.AUTHENTICATION)
final class AuthenticationFilter implements ContainerRequestFilter {
  private final Authenticator authenticator;
  private final OperationRules rules;

  @Context private ResourceInfo resource;

  AuthenticationFilter(Authenticator authenticator, OperationRules rules) {
    this.authenticator = authenticator;
    this.rules = rules;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() == null) {
      return;
    }
    RequestState state = RequestState.of(request);
    OperationRules.Rule rule = rules.of(resource.getResourceMethod().getName());
    Caller caller =
        authenticator.authenticate(
            state.credential(), state.known(authenticator), signable(request, state), rule);
    state.caller(caller);
    Incoming.of(request).head().setAttribute(Endpoint.CALLER, caller);
    state
        .fault()
        .ifPresent(
            fault -> {
              throw fault;
            });
  }

  private static Signable signable(ContainerRequestContext request, RequestState state) {
    URI named = request.getUriInfo().getRequestUri();
    Set<String> endpoints =
        Stream.of(
                named.getPath(),
                named.getRawPath(),
                RequestNormalizer.withoutSuffix(state.asRequested().getRawPath()))
            .filter(path -> path.startsWith(ApiServer.BASE_PATH))
            .map(path -> path.substring(ApiServer.BASE_PATH.length()))
            .flatMap(path -> RequestNormalizer.ABSENT_SUFFIXES.stream().map(path::concat))
            .collect(Collectors.toSet());
    return new Signable(endpoints, state.parameters().firsts(), state.signatures());
  }
}
