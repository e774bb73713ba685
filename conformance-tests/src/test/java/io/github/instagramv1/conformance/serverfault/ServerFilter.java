package io.github.instagramv1.conformance.serverfault;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;

/**
 * A filter before and after the resources of a faulty server. This class declares the interfaces
 * for its subclasses, because the server treats an interface that a registered class itself
 * declares as an interface of operations.
 */
abstract class ServerFilter implements ContainerRequestFilter, ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request) throws IOException {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {}
}
