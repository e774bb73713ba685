package io.github.instagramv1.conformance.serverfault;

import io.github.instagramv1.conformance.serverfault.HalfSignatures.SigningSecret;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reference server with a fault in its database or in front of its resources. */
record FaultyServer(ReferenceServer server) implements AutoCloseable {

  /**
   * Starts a server on a free port.
   *
   * @param file the database, which the fault may change permanently
   * @param secret the client secret of the application that enforces signatures
   */
  static FaultyServer start(ServerFault fault, Path file, String secret) {
    return start(fault, ServerSettings.local(file.toString()), InstantSource.system(), secret);
  }

  /** Starts a faulty server with rate limits and their clock. */
  static FaultyServer start(
      ServerFault fault, ServerSettings settings, InstantSource clock, String secret) {
    try (Database database = Database.open(settings.database())) {
      fault.statements().forEach(each -> database.write(handle -> handle.execute(each)));
    }
    Set<Class<?>> filters =
        Optional.<Class<?>>ofNullable(fault.filter()).map(Set::<Class<?>>of).orElse(Set.of());
    return new FaultyServer(
        ReferenceServer.start(settings, clock, filters, List.of(new SigningSecret(secret))));
  }

  String baseUrl() {
    return server.baseUrl().toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
