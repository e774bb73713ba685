package io.github.instagramv1.conformance.serverfault;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;

/**
 * What stands around the resources of a faulty server. The interfaces are implemented here, since
 * the server takes those of the classes that it is given for interfaces of operations.
 */
abstract class ServerFilter implements ContainerRequestFilter, ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request) throws IOException {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {}
}
