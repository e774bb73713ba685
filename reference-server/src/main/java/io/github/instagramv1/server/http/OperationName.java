package io.github.instagramv1.server.http;

import io.github.instagramv1.server.jersey.Incoming;
import io.github.instagramv1.server.transport.Endpoint;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Stores the name of the operation in the request, for metrics. */
@Priority(1)
final class OperationName implements ContainerRequestFilter {
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() != null) {
      Incoming.of(request)
          .head()
          .setAttribute(Endpoint.OPERATION, resource.getResourceMethod().getName());
    }
  }
}
