package io.github.instagramv1.server.process;

import io.github.instagramv1.server.cli.ExitOnOutOfMemory;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs a server with a request that fills the memory, or a thread that fills it. */
public final class OutOfMemoryMain {
  private OutOfMemoryMain() {}

  /**
   * The interface of filters is on this class, because the server takes the interfaces that a
   * resource class declares itself for those of operations.
   */
  private abstract static class Filter implements ContainerRequestFilter {}

  /** Fills the memory when a client requests {@code /v1/exhaust}. */
  @PreMatching
  public static final class Exhaust extends Filter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getUriInfo().getRequestUri().getPath().endsWith("/exhaust")) {
        fill();
      }
    }
  }

  /**
   * Starts the server, or a thread that fills the memory.
   *
   * @param arguments a database file, or {@code thread}
   */
  public static void main(String[] arguments) {
    ExitOnOutOfMemory.install();
    if (arguments[0].equals("thread")) {
      new Thread(OutOfMemoryMain::fill).start();
      return;
    }
    ReferenceServer server =
        ReferenceServer.start(
            ServerSettings.local(arguments[0]),
            InstantSource.system(),
            Set.of(Exhaust.class),
            List.of());
    System.out.println(server.baseUrl());
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1024 * 1024]);
    }
  }
}
