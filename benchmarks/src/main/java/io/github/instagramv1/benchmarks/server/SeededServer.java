package io.github.instagramv1.benchmarks.server;

import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.KitSettings;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reference server with sample data of the default size on SQLite, and with rate limits that
 * are never reached.
 */
public final class SeededServer implements AutoCloseable {
  private final Path folder;
  private final ReferenceServer server;
  private final String token;

  private SeededServer(Path folder, ReferenceServer server, String token) {
    this.folder = folder;
    this.server = server;
    this.token = token;
  }

  public static SeededServer start() {
    try {
      Path folder = Files.createTempDirectory("benchmarks");
      String file = folder.resolve("world.db").toString();
      try (Database database = Database.open(file)) {
        new World(database).replace(WorldSize.standard(), Instant.now(), (what, done, total) -> {});
      }
      ReferenceServer server =
          ReferenceServer.start(
              new ServerSettings(
                  file,
                  "127.0.0.1",
                  0,
                  Optional.empty(),
                  Set.of(),
                  Integer.MAX_VALUE,
                  Integer.MAX_VALUE));
      return new SeededServer(folder, server, KitSettings.of(server.database()).get("token"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the server and a token of user 1 with all scopes. */
  public Target target() {
    return new Target(server.baseUrl(), token);
  }

  @Override
  public void close() {
    server.closeNow();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : innermostFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
