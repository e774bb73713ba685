package io.github.instagramv1.server.jersey;

import io.github.instagramv1.server.transport.Body;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * A request as it came over the wire, for those who need more of it than JAX-RS tells.
 *
 * @param head its line, headers and connection
 * @param rawQuery as it was written, also where that is no legal query
 * @param hasReadableHost false if its host was made up, since the one it names cannot be read
 */
public record Incoming(
    Request head, Optional<String> rawQuery, Body body, boolean hasReadableHost) {
  private static final String PROPERTY = Incoming.class.getName();

  /** What came for a request of JAX-RS. */
  public static Incoming of(ContainerRequestContext request) {
    return (Incoming) request.getProperty(PROPERTY);
  }

  /** The same with another query. */
  public Incoming withQuery(String raw) {
    return new Incoming(head, Optional.of(raw), body, hasReadableHost);
  }

  /** Makes this what {@link #of} gives for a request. */
  public void keepWith(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
  }
}
