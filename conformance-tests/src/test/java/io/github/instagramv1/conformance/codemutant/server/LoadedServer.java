package io.github.instagramv1.conformance.codemutant.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * A reference server whose classes are loaded by a separate class loader and whose threads form a
 * separate group.
 */
public final class LoadedServer implements AutoCloseable {
  private static final String ROOT = "io.github.instagramv1.server.";
  private static final long START_SECONDS = 60;
  private static final long STOP_SECONDS = 10;

  private final MutantLoader loader;
  private final ServerThreads threads;
  private final Object server;
  private final String baseUrl;

  private LoadedServer(MutantLoader loader, ServerThreads threads, Object server, String baseUrl) {
    this.loader = loader;
    this.threads = threads;
    this.server = server;
    this.baseUrl = baseUrl;
  }

  /**
   * Starts a server on a free port.
   *
   * @param file the database of the server
   * @param limits the rate limits of a token; empty for limits that no run reaches
   * @throws DoesNotStartException if the server does not start within 60 seconds
   */
  public static LoadedServer start(MutantLoader loader, Path file, Optional<LowLimits> limits) {
    ServerThreads threads = new ServerThreads(loader);
    try {
      return threads.runWithin(
          START_SECONDS,
          () -> {
            Object settings = settings(loader, file, limits);
            Object server =
                loader
                    .loadClass(ROOT + "wiring.ReferenceServer")
                    .getMethod("start", settings.getClass())
                    .invoke(null, settings);
            Object baseUrl = server.getClass().getMethod("baseUrl").invoke(server);
            return new LoadedServer(
                loader, threads, server, Objects.requireNonNull(baseUrl).toString());
          });
    } catch (ExecutionException | TimeoutException e) {
      threads.interruptAll();
      throw new DoesNotStartException(e);
    }
  }

  private static Object settings(MutantLoader loader, Path file, Optional<LowLimits> limits)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(ROOT + "settings.ServerSettings");
    if (limits.isEmpty()) {
      return type.getMethod("local", String.class).invoke(null, file.toString());
    }
    LowLimits low = limits.get();
    return type.getConstructor(
            String.class, String.class, int.class, Optional.class, Set.class, int.class, int.class)
        .newInstance(
            file.toString(),
            "127.0.0.1",
            0,
            Optional.empty(),
            Set.of(),
            low.requests(),
            low.writes());
  }

  private Object call(String name) {
    try {
      Method method = server.getClass().getMethod(name);
      return method.invoke(server);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public String baseUrl() {
    return baseUrl;
  }

  /** Returns the classes of the server that were loaded so far. */
  public Collection<Class<?>> classes() {
    return loader.defined();
  }

  /**
   * Closes the server without waiting for its requests, then interrupts the threads that still run.
   */
  @Override
  public void close() {
    Callable<Object> stop = () -> call("closeNow");
    try {
      threads.runWithin(STOP_SECONDS, stop);
    } catch (ExecutionException | TimeoutException e) {
      // A mutant may be unable to stop. Its threads are ended below.
    }
    threads.interruptAll();
  }

  /** A server that was mutated does not start. */
  @SuppressWarnings("serial")
  public static final class DoesNotStartException extends RuntimeException {
    DoesNotStartException(Exception cause) {
      super(cause);
    }

    /** Returns whether the server was still starting when the time was up. */
    public boolean hangs() {
      return getCause() instanceof TimeoutException;
    }
  }
}
