package io.github.instagramv1.conformance.together;

import io.github.instagramv1.server.ReferenceServer;
import io.github.instagramv1.server.http.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The reference server over a small generated world, on a free port. */
final class SeededServer implements AutoCloseable {
  private final ReferenceServer server;
  private final List<TokenStore.TokenRow> tokens;

  private SeededServer(ReferenceServer server, List<TokenStore.TokenRow> tokens) {
    this.server = server;
    this.tokens = tokens;
  }

  static SeededServer start(Path folder) {
    String file = folder.resolve("world.db").toString();
    List<TokenStore.TokenRow> tokens;
    try (Database database = Database.open(file)) {
      new World(database)
          .replace(new WorldSize(7, 30, 600), Instant.now(), (what, done, total) -> {});
      tokens = database.read(handle -> new TokenStore().oldest(handle, 100));
    }
    return new SeededServer(ReferenceServer.start(ServerSettings.local(file)), tokens);
  }

  String baseUrl() {
    return server.baseUrl().toString();
  }

  /** A token with every scope. */
  String tokenOf(long user) {
    return tokens.stream()
        .filter(t -> t.userId() == user && t.scopes().split(" ", -1).length == 6)
        .findFirst()
        .orElseThrow()
        .token();
  }

  /** A token with no scope but basic and this one. */
  String tokenWith(String scope) {
    return tokens.stream()
        .filter(t -> t.scopes().equals("basic " + scope))
        .findFirst()
        .orElseThrow()
        .token();
  }

  String clientId() {
    return tokens.get(0).clientId();
  }

  @Override
  public void close() {
    server.close();
  }
}
