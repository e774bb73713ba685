package io.github.instagramv1.benchmarks.load;

import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.util.Optional;
import java.util.Set;

/** The reference server with an existing database, and with rate limits that are never reached. */
public final class ReferencePeer {
  private ReferencePeer() {}

  /** Serves a database, whose file or URL is the argument, until the process is ended. */
  public static void main(String[] arguments) {
    serve(settings(arguments[0]));
  }

  /** Returns settings with rate limits that are never reached. */
  public static ServerSettings settings(String database) {
    return new ServerSettings(
        database, "127.0.0.1", 0, Optional.empty(), Set.of(), Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Starts a server and announces its port. */
  public static void serve(ServerSettings settings) {
    ServerProcess.announce(ReferenceServer.start(settings).baseUrl().getPort());
  }
}
