package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.SampleCredentials;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDataGuardTest {
  private static final Instant TODAY = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private static Path folder;
  private static String world;

  @BeforeAll
  static void generate() {
    world = folder.resolve("world.db").toString();
    try (Database database = Database.open(world)) {
      new World(database).replace(new WorldSize(42, 12, 0), TODAY, (what, done, total) -> {});
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::"})
  void refusesSampleDataOnAPublicAddress(String host) {
    assertThatThrownBy(() -> startAndClose(world, host, Optional.empty(), Set.of(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--allow-sample-data");
  }

  @Test
  void refusesSampleDataWithAProxyOrPublicUrl() {
    assertThatThrownBy(
            () ->
                startAndClose(
                    world,
                    "localhost",
                    Optional.of(URI.create("https://photos.example")),
                    Set.of(),
                    false))
        .hasMessageContaining("--allow-sample-data");
    assertThatThrownBy(
            () -> startAndClose(world, "localhost", Optional.empty(), Set.of("127.0.0.1"), false))
        .hasMessageContaining("--allow-sample-data");
  }

  @Test
  void servesSampleDataIfAllowed() {
    startAndClose(world, "0.0.0.0", Optional.empty(), Set.of(), true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3"})
  void servesSampleDataOnLoopbackAddresses(String host) {
    startAndClose(world, host, Optional.of(URI.create("http://localhost:8080")), Set.of(), false);
  }

  @Test
  void servesOwnDataOnAPublicAddress(@TempDir Path own) {
    startAndClose(own.resolve("own.db").toString(), "0.0.0.0", Optional.empty(), Set.of(), false);
  }

  @Test
  void servesSampleDataWithReplacedCredentials(@TempDir Path own) {
    String file = own.resolve("world.db").toString();
    try (Database database = Database.open(file)) {
      new World(database).replace(new WorldSize(7, 12, 0), TODAY, (what, done, total) -> {});
      assertThat(
              database.<Integer, RuntimeException>write(
                  handle -> handle.execute("UPDATE tokens SET revoked_at = 1")))
          .isPositive();
    }
    assertThatThrownBy(() -> startAndClose(file, "0.0.0.0", Optional.empty(), Set.of(), false))
        .hasMessageContaining("replace the passwords of users 1 to 10");
    try (Database database = Database.open(file)) {
      String hash = Passwords.hash("known to one");
      database.write(
          handle -> {
            for (int user = 1; user <= SampleCredentials.USERS_WITH_PASSWORD; user++) {
              new PasswordStore().set(handle, user, hash);
            }
            return null;
          });
    }
    startAndClose(file, "0.0.0.0", Optional.empty(), Set.of(), false);
  }

  private static void startAndClose(
      String database, String host, Optional<URI> publicUrl, Set<String> proxies, boolean allowed) {
    ReferenceServer.start(
            new ServerSettings(database, host, 0, publicUrl, proxies, 100, 100)
                .withSampleDataAllowed(allowed))
        .close();
  }
}
