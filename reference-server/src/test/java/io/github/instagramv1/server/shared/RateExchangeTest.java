package io.github.instagramv1.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.account.SignIn;
import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow.Standing;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.RequestCountStore;
import io.github.instagramv1.server.store.access.PasswordStore;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers over one database share their rate limits, and a restarted server continues with the
 * counts.
 */
class RateExchangeTest {
  private static final int LIMIT = 10;
  private static final Credential CREDENTIAL =
      new Credential(Optional.of("1.0123456.token"), Optional.empty());
  private static final CountKey KEY = CREDENTIAL.countedAs().orElseThrow();
  private static final CountKey NETWORK = CountKey.of("network");

  private Instant now = Instant.parse("2015-03-01T10:00:00Z");

  /** One server's limits. */
  private final class Server {
    private final RateLimits limits = new RateLimits(LIMIT, 3, () -> now);
    private final RateExchange exchange;
    private final Database database;

    Server(Database database) {
      this.database = database;
      exchange = RateExchange.begin(database, new RequestCountStore(), limits);
    }

    Standing countRequest() {
      return limits.count(CREDENTIAL, NETWORK, () -> true).standing();
    }
  }

  @Test
  void sharesOneLimitOnPostgresql() {
    try (Postgresql postgresql = Postgresql.create()) {
      verifyOneLimit(postgresql.url());
    }
  }

  @Test
  void sharesOneLimitInSqlite(@TempDir Path folder) {
    verifyOneLimit(folder.resolve("test.db").toString());
  }

  private void verifyOneLimit(String location) {
    try (Database database = Database.open(location)) {
      Server one = new Server(database);
      Server other = new Server(database);
      for (int i = 0; i < 4; i++) {
        one.countRequest();
        other.countRequest();
        other.limits.countWrite(KEY, "likeMedia");
      }
      one.exchange.run();
      other.exchange.run();
      one.exchange.run();
      assertThat(one.countRequest().remaining())
          .as("10 less 4 and 4 and this, one given back")
          .isEqualTo(2);
      assertThat(other.countRequest().remaining()).isEqualTo(2);
      assertThat(one.limits.countWrite(KEY, "likeMedia").accepted()).isFalse();
      one.exchange.run();
      one.exchange.run();
      assertThat(one.countRequest().remaining()).as("nothing is heard twice").isEqualTo(2);
      Server restarted = new Server(database);
      assertThat(restarted.countRequest().remaining())
          .as("all but what is not told yet")
          .isEqualTo(2);
    }
  }

  @Test
  void sharesTheCountOfWrongPasswords(@TempDir Path folder) {
    try (Database database = Database.open(folder.resolve("test.db").toString())) {
      Server one = new Server(database);
      Server other = new Server(database);
      for (int i = 0; i < 10; i++) {
        assertThat(signIn(one).retryAfterSeconds()).isZero();
      }
      one.exchange.run();
      other.exchange.run();
      assertThat(signIn(other).retryAfterSeconds()).isPositive();
    }
  }

  private static SignIn.Result signIn(Server server) {
    return new SignIn(server.database, new PasswordStore(), server.limits)
        .attempt("ana", "wrong", InetAddress.getLoopbackAddress());
  }

  @Test
  void forgetsCountsOlderThanAnHour(@TempDir Path folder) {
    try (Database database = Database.open(folder.resolve("test.db").toString())) {
      Server one = new Server(database);
      Server other = new Server(database);
      one.countRequest();
      one.exchange.run();
      other.exchange.run();
      now = now.plus(Duration.ofMinutes(61));
      assertThat(other.countRequest().remaining()).isEqualTo(LIMIT - 1);
      database.write(
          handle -> handle.execute("UPDATE request_counts SET counted_at = counted_at - 3700"));
      assertThat(new Server(database).countRequest().remaining()).isEqualTo(LIMIT - 1);
    }
  }

  @Test
  void storesCountsLaterAfterAFailure(@TempDir Path folder) {
    try (Database database = Database.open(folder.resolve("test.db").toString())) {
      Server one = new Server(database);
      one.countRequest();
      database.write(handle -> handle.execute("ALTER TABLE request_counts RENAME TO away"));
      Background.attempt(one.exchange::run);
      one.countRequest();
      database.write(handle -> handle.execute("ALTER TABLE away RENAME TO request_counts"));
      one.exchange.run();
      assertThat(new Server(database).countRequest().remaining()).isEqualTo(LIMIT - 3);
    }
  }
}
