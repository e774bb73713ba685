package io.github.instagramv1.server.jersey;

import io.github.instagramv1.server.transport.Body;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * A request as received, with properties that JAX-RS does not provide.
 *
 * @param head its line, headers and connection
 * @param rawQuery as sent, even if it is not a valid query string
 * @param hasReadableHost false if its host is a placeholder for an unreadable one
 */
public record Incoming(
    Request head, Optional<String> rawQuery, Body body, boolean hasReadableHost) {
  private static final String PROPERTY = Incoming.class.getName();

  /** Returns the received request of a JAX-RS request. */
  public static Incoming of(ContainerRequestContext request) {
    return (Incoming) request.getProperty(PROPERTY);
  }

  /** Returns a copy with another query string. */
  public Incoming withQuery(String raw) {
    return new Incoming(head, Optional.of(raw), body, hasReadableHost);
  }

  /** Stores this, so that {@link #of} returns it for a request. */
  public void keepWith(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
  }
}
