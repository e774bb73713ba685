package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Three applications, one of which must sign its requests, their geographies, and tokens for
 * several people and sets of scopes.
 */
final class Access {
  /** Geographies: id, the application that made it, and the circle. */
  record Circle(long id, int application, double latitude, double longitude, int radius) {}

  static final List<Circle> CIRCLES =
      List.of(
          new Circle(58, 0, 57.7072, 11.9668, 3000),
          new Circle(59, 0, 35.6595, 139.7005, 5000),
          new Circle(60, 1, 38.7169, -9.1399, 2000));

  static final String FIRST_APPLICATION = "Darkroom";

  static final String SIGNING_APPLICATION = "Safelight";

  static final String ALL = "basic public_content follower_list comments relationships likes";

  private final Random random;
  private final long today;

  Access(Random random, Instant today) {
    this.random = random;
    this.today = today.getEpochSecond();
  }

  void load(BulkLoad load) {
    String darkroom = hex(16);
    String lightbox = hex(16);
    load.applications.row(darkroom, hex(16), FIRST_APPLICATION, 0);
    load.applications.row(lightbox, hex(16), "Lightbox", 0);
    for (Circle circle : CIRCLES) {
      load.geographies.row(
          circle.id(),
          circle.application() == 0 ? darkroom : lightbox,
          circle.latitude(),
          circle.longitude(),
          circle.radius());
    }
    token(load, 1, darkroom, ALL, null);
    token(load, 2, darkroom, ALL, null);
    token(load, 3, darkroom, ALL, null);
    token(load, 4, darkroom, "basic", null);
    token(load, 6, darkroom, "basic public_content", null);
    token(load, 6, darkroom, "basic follower_list", null);
    token(load, 6, darkroom, "basic comments", null);
    token(load, 6, darkroom, "basic relationships", null);
    token(load, 6, darkroom, "basic likes", null);
    token(load, 1, lightbox, ALL, null);
    token(load, Population.PRIVATE_STRANGER, darkroom, ALL, null);
    token(load, 7, lightbox, "basic public_content likes", null);
    token(load, 7, darkroom, ALL, today);
    String safelight = hex(16);
    load.applications.row(safelight, hex(16), SIGNING_APPLICATION, 1);
    token(load, 2, safelight, ALL, null);
  }

  private void token(BulkLoad load, int user, String clientId, String scopes, Long revokedAt) {
    load.tokens.row(
        TokenStore.text(user, clientId, hex(16)), user, clientId, scopes, today, revokedAt);
  }

  private String hex(int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
