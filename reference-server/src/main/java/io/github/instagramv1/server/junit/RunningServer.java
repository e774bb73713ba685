package io.github.instagramv1.server.junit;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server with its copy of the sample data, which JUnit closes after the tests that use it. Older
 * versions of JUnit close their own resource type, newer ones any {@link AutoCloseable}.
 */
final class RunningServer implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final ReferenceServer server;
  private final TemporaryFolder folder;
  private final InstagramServerInfo info;

  private RunningServer(ReferenceServer server, TemporaryFolder folder, InstagramServerInfo info) {
    this.server = server;
    this.folder = folder;
    this.info = info;
  }

  static RunningServer start(InstagramServer wanted, WorldTemplates templates) {
    TemporaryFolder folder = templates.copy(key(wanted));
    try {
      ReferenceServer server = ReferenceServer.start(settings(wanted, folder));
      try {
        return new RunningServer(server, folder, info(wanted, server));
      } catch (RuntimeException e) {
        server.closeNow();
        throw e;
      }
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  InstagramServerInfo info() {
    return info;
  }

  @Override
  public void close() {
    server.closeNow();
    folder.close();
  }

  private static WorldTemplates.Key key(InstagramServer wanted) {
    Instant midnight = today(wanted.today()).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new WorldTemplates.Key(
        new WorldSize(wanted.seed(), wanted.users(), wanted.media()), midnight);
  }

  private static LocalDate today(String text) {
    if (text.isEmpty()) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(World.FIRST_DAY) && !day.isAfter(World.LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below, in the same words.
    }
    throw new IllegalArgumentException(
        "The attribute today of @InstagramServer must be a day from %s to %s, such as 2026-01-31, not \"%s\"."
            .formatted(World.FIRST_DAY, World.LAST_DAY, text));
  }

  private static ServerSettings settings(InstagramServer wanted, TemporaryFolder folder) {
    return new ServerSettings(
        WorldTemplates.world(folder).toString(),
        "127.0.0.1",
        0,
        Optional.empty(),
        Set.of(),
        wanted.rateLimit(),
        wanted.writeRateLimit());
  }

  private static InstagramServerInfo info(InstagramServer wanted, ReferenceServer server) {
    EnumSet<Scope> scopes = EnumSet.of(Scope.BASIC);
    scopes.addAll(List.of(wanted.scopes()));
    return new InstagramServerInfo(server.baseUrl(), server.database(), wanted.user(), scopes);
  }
}
