package io.github.instagramv1.server.http;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.jersey.Incoming;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;

/** The objects that resources get for each request. */
final class RequestScopedFactories {
  private RequestScopedFactories() {}

  /** The authenticated caller. */
  static final class Callers implements Supplier<Caller> {
    private final Provider<ContainerRequestContext> request;

    @Inject
    Callers(Provider<ContainerRequestContext> request) {
      this.request = request;
    }

    @Override
    public Caller get() {
      return RequestState.of(request.get()).caller();
    }
  }

  /** Links that continue the request. */
  static final class Links implements Supplier<PageLinks> {
    private final Provider<ContainerRequestContext> request;
    private final Origin origin;

    @Inject
    Links(Provider<ContainerRequestContext> request, Origin origin) {
      this.request = request;
      this.origin = origin;
    }

    @Override
    public PageLinks get() {
      Request connection = Incoming.of(request.get()).head();
      return new RequestLinks(origin.of(request.get(), connection), request.get());
    }
  }
}
