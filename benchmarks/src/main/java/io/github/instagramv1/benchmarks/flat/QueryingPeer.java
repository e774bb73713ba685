package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.ReferencePeer;
import io.github.instagramv1.server.settings.ServerSettings;

/**
 * The reference server without kept responses, so that a repeated request runs its queries again.
 */
final class QueryingPeer {
  private QueryingPeer() {}

  /** Serves a database, whose file or URL is the argument, until the process is ended. */
  public static void main(String[] arguments) {
    ServerSettings settings = ReferencePeer.settings(arguments[0]);
    ReferencePeer.serve(settings.withLimits(settings.limits().withoutKeptResponses()));
  }
}
