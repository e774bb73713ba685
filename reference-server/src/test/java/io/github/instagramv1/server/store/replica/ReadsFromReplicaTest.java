package io.github.instagramv1.server.store.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.ReplicaSettings;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.ReplicatedPostgresql;
import io.github.instagramv1.server.settings.ServerSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests three servers over a primary and a replica, which the test pauses, promotes and stops. Two
 * of the servers accept a lag of five minutes, the third accepts none.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadsFromReplicaTest {
  private static final long TIMEOUT_NANOS = Duration.ofSeconds(20).toNanos();
  private static final int WRITER = 1;
  private static final int ONLOOKER = 2;

  private ReplicatedPostgresql postgresql;
  private LiveServer server;
  private LiveServer other;
  private LiveServer upToDate;
  private String[] tokens;
  private String secondToken;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    postgresql = ReplicatedPostgresql.start(folder);
    ServerSettings settings = settings(Duration.ofMinutes(5));
    server =
        LiveServer.start(
            settings,
            users -> {
              users.withPublic(WRITER, ONLOOKER).withPhoto(77, WRITER);
              tokens =
                  new String[] {
                    "", users.token(WRITER, Scope.values()), users.token(ONLOOKER, Scope.values())
                  };
              secondToken = users.token(WRITER, Scope.values());
            });
    other = LiveServer.start(settings);
    upToDate = LiveServer.start(settings(Duration.ZERO));
    awaitReplicaReadBy(server);
    awaitReplicaReadBy(other);
    awaitReplicaReadBy(upToDate);
  }

  private ServerSettings settings(Duration lag) {
    return ServerSettings.local(postgresql.url())
        .withReplicas(
            new ReplicaSettings(List.of(DatabaseLocation.of(postgresql.replicaUrl())), lag));
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
    other.close();
    upToDate.close();
    postgresql.close();
  }

  @Test
  @Order(1)
  void showsAWriterTheWriteWithAnyTokenOnAnyServer() throws Exception {
    postgresql.onReplica("SELECT pg_wal_replay_pause()");
    String comment = comment(tokens[WRITER]);
    double served = replicaReads(server);
    assertThat(comments(server, tokens[ONLOOKER])).doesNotContain(comment);
    assertThat(replicaReads(server)).isEqualTo(served + 1);
    double redone = repeatedReads(server);
    assertThat(comments(server, tokens[WRITER])).contains(comment);
    assertThat(comments(server, secondToken)).contains(comment);
    assertThat(comments(other, secondToken)).contains(comment);
    assertThat(repeatedReads(server)).isGreaterThan(redone);
    assertThat(comments(server, tokens[ONLOOKER])).doesNotContain(comment);
    assertThat(comments(upToDate, tokens[ONLOOKER])).as("without lag").contains(comment);
  }

  @Test
  @Order(2)
  void neverShowsAnOlderStateAgain() throws Exception {
    String comment = comment(tokens[WRITER]);
    // A parameter that the contract does not have sends a request through Jersey.
    assertThat(server.get(path(tokens[ONLOOKER]) + "&other=1").body()).contains(comment);
    assertThat(comments(server, tokens[ONLOOKER])).contains(comment);
  }

  @Test
  @Order(3)
  void refusesARevokedTokenAtOnce() throws Exception {
    assertThat(server.get(path(secondToken)).statusCode()).isEqualTo(200);
    server
        .database()
        .write(handle -> handle.execute("UPDATE tokens SET revoked_at = 1 WHERE user_id = 1"));
    assertThat(server.get(path(secondToken)).statusCode()).isEqualTo(400);
    assertThat(other.get(path(secondToken)).statusCode()).isEqualTo(400);
    server
        .database()
        .write(handle -> handle.execute("UPDATE tokens SET revoked_at = NULL WHERE user_id = 1"));
  }

  @Test
  @Order(3)
  void appliesABlockAtOnce() throws Exception {
    String relationship = "/users/" + ONLOOKER + "/relationship?access_token=" + tokens[WRITER];
    assertThat(server.post(relationship, "action=block").statusCode()).isEqualTo(200);
    assertThat(server.get(path(tokens[ONLOOKER])).statusCode()).isEqualTo(400);
    assertThat(other.get(path(tokens[ONLOOKER])).statusCode()).isEqualTo(400);
    assertThat(server.post(relationship, "action=unblock").statusCode()).isEqualTo(200);
    assertThat(other.get(path(tokens[ONLOOKER])).statusCode()).isEqualTo(200);
  }

  @Test
  @Order(4)
  void readsTheReplicaAgainOnceItHasTheWrite() throws Exception {
    String comment = comment(tokens[WRITER]);
    postgresql.onReplica("SELECT pg_wal_replay_resume()");
    awaitReplicaReadBy(server);
    double served = replicaReads(server);
    assertThat(comments(server, tokens[WRITER])).contains(comment);
    assertThat(replicaReads(server)).isEqualTo(served + 1);
    awaitReplicaReadBy(upToDate);
    assertThat(comments(upToDate, tokens[ONLOOKER])).contains(comment);
    assertThat(metric(server, "replica_lag_seconds")).isBetween(0.0, 60.0);
    assertThat(metric(server, "pool_idle")).isPositive();
  }

  @Test
  @Order(5)
  void repeatsAReadAfterALostConnection() throws Exception {
    awaitReplicaReadBy(server);
    for (int i = 0; i < 5; i++) {
      postgresql.onReplica(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
      assertThat(server.get(path(tokens[WRITER])).statusCode()).isEqualTo(200);
    }
    awaitReplicaReadBy(server);
  }

  @Test
  @Order(5)
  void detectsThatAPrimaryIsNoStandby() {
    assertThat(
            server
                .database()
                .<Boolean, RuntimeException>read(handle -> new ReplicaSql().has(handle, WRITER, 0)))
        .isFalse();
  }

  @Test
  @Order(6)
  void doesNotReadAPromotedReplica() throws Exception {
    String comment = comment(tokens[WRITER]);
    awaitReplicaReadBy(server);
    postgresql.onReplica("SELECT pg_promote()");
    postgresql.onReplica("DELETE FROM comments");
    double served = replicaReads(server);
    for (int user : new int[] {WRITER, ONLOOKER}) {
      assertThat(comments(server, tokens[user])).contains(comment);
      assertThat(comments(other, tokens[user])).contains(comment);
    }
    assertThat(replicaReads(server)).isEqualTo(served);
  }

  @Test
  @Order(7)
  void servesRequestsWithoutTheReplica() throws Exception {
    postgresql.stopReplica();
    String comment = comment(tokens[WRITER]);
    assertThat(comments(server, tokens[WRITER])).contains(comment);
    assertThat(server.get("/users/self?access_token=" + tokens[ONLOOKER]).statusCode())
        .isEqualTo(200);
  }

  private String comment(String token) throws Exception {
    HttpResponse<String> made =
        server.post("/media/77_1/comments?access_token=" + token, "text=hello");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    return server.json(made).at("/data/id").asText();
  }

  private static List<String> comments(LiveServer liveServer, String token) throws Exception {
    HttpResponse<String> response = liveServer.get(path(token));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return liveServer.json(response).get("data").findValuesAsText("id");
  }

  private static String path(String token) {
    return "/media/77_1/comments?access_token=" + token;
  }

  /** Waits until a read of the writer, who needs the newest state, is served by the replica. */
  private void awaitReplicaReadBy(LiveServer liveServer) throws Exception {
    double served = replicaReads(liveServer);
    long begun = System.nanoTime();
    while (replicaReads(liveServer) == served) {
      assertThat(liveServer.get(path(tokens[WRITER])).statusCode()).isEqualTo(200);
      assertThat(System.nanoTime() - begun).isLessThan(TIMEOUT_NANOS);
      Thread.sleep(20);
    }
  }

  private static double replicaReads(LiveServer liveServer) throws Exception {
    return metric(liveServer, "replica_reads_total");
  }

  private static double repeatedReads(LiveServer liveServer) throws Exception {
    return metric(liveServer, "replica_redone_total");
  }

  private static double metric(LiveServer liveServer, String name) throws Exception {
    String text =
        liveServer.send(HttpRequest.newBuilder(liveServer.baseUrl().resolve("/metrics"))).body();
    Matcher found =
        Pattern.compile("instagram_" + name + "\\{pool=\"replica-1\"\\} (\\S+)").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
