package io.github.instagramv1.server.world;

import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Instant;
import java.util.List;

/** Loads the applications and tokens of a world, and the geographies of the applications. */
final class Access {
  /** Geographies: id, the application that made it, and the circle. */
  record Circle(long id, int application, double latitude, double longitude, int radius) {}

  static final List<Circle> CIRCLES =
      List.of(
          new Circle(58, 0, 57.7072, 11.9668, 3000),
          new Circle(59, 0, 35.6595, 139.7005, 5000),
          new Circle(60, 1, 38.7169, -9.1399, 2000));

  private final SampleCredentials credentials;
  private final long today;

  Access(SampleCredentials credentials, Instant today) {
    this.credentials = credentials;
    this.today = today.getEpochSecond();
  }

  void load(BulkLoad load) {
    for (SampleCredentials.Application each : credentials.applications()) {
      load.applications.row(
          each.clientId(), each.clientSecret(), each.name(), each.mustSign() ? 1 : 0);
      for (String uri : SampleCredentials.REDIRECT_URIS) {
        load.redirectUris.row(each.clientId(), uri);
      }
    }
    loadPasswords(load);
    for (Circle circle : CIRCLES) {
      load.geographies.row(
          circle.id(),
          credentials.applications().get(circle.application()).clientId(),
          circle.latitude(),
          circle.longitude(),
          circle.radius());
    }
    for (SampleCredentials.Token token : credentials.tokens()) {
      load.tokens.row(
          TokenHash.of(token.text()),
          token.userId(),
          token.application().clientId(),
          token.scopes(),
          today,
          token.revoked() ? today : null);
    }
  }

  /** One password for all, hashed once: a hash takes longer than a thousand rows. */
  private void loadPasswords(BulkLoad load) {
    String hash = Passwords.hash(credentials.password(), credentials.salt());
    for (int user = 1; user <= SampleCredentials.USERS_WITH_PASSWORD; user++) {
      load.passwords.row(user, hash, 1);
    }
  }
}
