package io.github.instagramv1.server.jersey;

import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.security.Principal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.Container;

/**
 * Has Jersey answer requests that are read whole, and takes its responses whole. HEAD is answered
 * as GET is; what is sent of it is the transport's concern.
 */
final class JerseyEndpoint implements Endpoint, Container {
  private static final SecurityContext NOBODY = new Nobody();

  private final ApplicationHandler jersey;
  private final BiFunction<Request, Refusal, Answer> refusals;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /**
   * Puts an application into service.
   *
   * @param refusals answers what is not run
   */
  JerseyEndpoint(ResourceConfig application, BiFunction<Request, Refusal, Answer> refusals) {
    this.jersey = new ApplicationHandler(application);
    this.refusals = refusals;
    jersey.onStartup(this);
  }

  @Override
  public Answer answer(Request request, Body body) {
    RequestTarget target = RequestTarget.of(request.getHttpURI());
    ContainerRequest incoming =
        new ContainerRequest(
            target.base(),
            target.uri(),
            request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod(),
            NOBODY,
            new MapPropertiesDelegate(),
            jersey.getConfiguration());
    for (HttpField field : request.getHeaders()) {
      incoming.headers(field.getName(), field.getValue() == null ? "" : field.getValue());
    }
    incoming.setEntityStream(new ByteArrayInputStream(body.bytes()));
    new Incoming(request, target.rawQuery(), body, target.hasReadableHost()).keepWith(incoming);
    BufferedResponse response = new BufferedResponse();
    incoming.setWriter(response);
    jersey.handle(incoming);
    return response.answer();
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return refusals.apply(request, reason);
  }

  @Override
  public ResourceConfig getConfiguration() {
    return jersey.getConfiguration();
  }

  @Override
  public ApplicationHandler getApplicationHandler() {
    return jersey;
  }

  @Override
  public void reload() {
    throw new UnsupportedOperationException("The application does not change while it is served");
  }

  @Override
  public void reload(ResourceConfig configuration) {
    reload();
  }

  /** Lets go of what the application holds. A second call does nothing. */
  void close() {
    if (open.getAndSet(false)) {
      jersey.onShutdown(this);
    }
  }

  /** The transport knows no users; the API's own filters find out who calls. */
  private static final class Nobody implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return null;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public String getAuthenticationScheme() {
      return null;
    }
  }
}
