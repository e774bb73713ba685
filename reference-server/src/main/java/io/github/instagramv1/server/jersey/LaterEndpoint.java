package io.github.instagramv1.server.jersey;

import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Has Jersey answer requests, and makes its application in another thread, because this takes most
 * of the start of a server and many requests do not need it. A request that needs it waits for it.
 */
public final class LaterEndpoint implements Endpoint {
  private final CompletableFuture<JerseyEndpoint> jersey = new CompletableFuture<>();
  private final Supplier<ResourceConfig> application;
  private final BiFunction<Request, Refusal, Answer> refusals;

  /**
   * Creates an endpoint whose application is not made before {@link #begin}.
   *
   * @param refusals answers what is not run
   */
  public LaterEndpoint(
      Supplier<ResourceConfig> application, BiFunction<Request, Refusal, Answer> refusals) {
    this.application = application;
    this.refusals = refusals;
  }

  /** Starts to make the application. */
  public void begin() {
    Thread maker = new Thread(this::make, "application");
    maker.setDaemon(true);
    maker.start();
  }

  private void make() {
    try {
      jersey.complete(new JerseyEndpoint(application.get(), refusals));
    } catch (RuntimeException | Error e) {
      jersey.completeExceptionally(e);
    }
  }

  @Override
  public Answer answer(Request request, Body body) {
    return made().answer(request, body);
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return refusals.apply(request, reason);
  }

  /** Returns when the application is made; it fails with the reason if it cannot be made. */
  public CompletableFuture<Void> completion() {
    return jersey.thenAccept(made -> {});
  }

  private JerseyEndpoint made() {
    try {
      return jersey.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The application of the API cannot be made", e.getCause());
    }
  }

  /** Releases the resources of the application, which is not needed any more. */
  public void close() {
    CompletableFuture<Void> unused = jersey.thenAccept(JerseyEndpoint::close);
  }
}
