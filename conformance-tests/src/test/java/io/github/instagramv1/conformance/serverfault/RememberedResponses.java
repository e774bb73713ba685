package io.github.instagramv1.conformance.serverfault;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Repeats the first response to each GET request, so that a profile or a media object stays visible
 * or hidden to a user although this has changed.
 */
@Priority(Priorities.AUTHENTICATION - 1)
public final class RememberedResponses extends ServerFilter {
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(int status, Object entity) {}

  private static String key(ContainerRequestContext request) {
    return request.getMethod().equals("GET") ? request.getUriInfo().getRequestUri().toString() : "";
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Kept remembered = kept.get(key(request));
    if (remembered != null) {
      request.abortWith(Response.status(remembered.status()).entity(remembered.entity()).build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!key(request).isEmpty() && response.hasEntity()) {
      kept.putIfAbsent(key(request), new Kept(response.getStatus(), response.getEntity()));
    }
  }
}
