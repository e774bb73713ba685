package io.github.instagramv1.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Derived;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three servers over one database assign no id twice while the same users write to all of them. */
class SeveralServersTest {
  private static final int SERVERS = 3;
  private static final int WRITERS = 6;
  private static final int WRITES = 60;
  private static final int USERS = 12;
  private static final int MEDIA = 20;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void assignsUniqueIdsOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      verifyWrites(postgresql.url());
    }
  }

  @Test
  void assignsUniqueIdsInSqlite(@TempDir Path folder) throws Exception {
    verifyWrites(folder.resolve("shared.db").toString());
  }

  private void verifyWrites(String location) throws Exception {
    List<String> tokens = fill(location);
    List<ReferenceServer> servers = new ArrayList<>();
    try {
      for (int i = 0; i < SERVERS; i++) {
        servers.add(ReferenceServer.start(ServerSettings.local(location)));
      }
      assertThat(writeConcurrently(servers, tokens)).hasSize(WRITERS * WRITES).containsOnly(200);
    } finally {
      servers.forEach(ReferenceServer::close);
    }
    try (Database database = Database.open(location)) {
      assertThat(Derived.wrongCounts(database)).isEmpty();
      assertThat(Derived.sharedIds(database)).isEmpty();
      assertThat(Derived.rows(database, "likes")).isEqualTo(MEDIA * WRITERS);
      assertThat(Derived.rows(database, "comments")).isEqualTo(WRITERS * WRITES / 3);
    }
  }

  private static List<String> fill(String location) {
    try (Database database = Database.open(location)) {
      TestUsers users = new TestUsers(database);
      LongStream.rangeClosed(1, USERS).forEach(users::withPublic);
      LongStream.rangeClosed(1, MEDIA).forEach(pk -> users.withPhoto(1000 + pk, 1));
      return LongStream.rangeClosed(1, WRITERS)
          .mapToObj(user -> users.token(user, Scope.values()))
          .toList();
    }
  }

  private List<Integer> writeConcurrently(List<ReferenceServer> servers, List<String> tokens)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<List<Integer>>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writers.add(threads.submit(() -> write(servers, tokens.get(number), number)));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<List<Integer>> writer : writers) {
        statuses.addAll(writer.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Sends likes, comments and follows in turn, and returns the status codes. The writers change the
   * same rows.
   */
  private List<Integer> write(List<ReferenceServer> servers, String token, int writer)
      throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      URI server = servers.get((writer + i / 3) % SERVERS).baseUrl();
      String media = "/media/" + (1001 + i / 3 % MEDIA);
      statuses.add(
          switch (i % 3) {
            case 0 -> post(server + media + "/likes", token, "");
            case 1 -> post(server + media + "/comments", token, "text=number+" + i);
            default ->
                post(
                    server + "/users/" + otherUser(writer + 1, i) + "/relationship",
                    token,
                    "action=" + (i % 2 == 0 ? "follow" : "unfollow"));
          });
    }
    return statuses;
  }

  private static int otherUser(int self, int i) {
    int other = 1 + i % USERS;
    return other == self ? 1 + other % USERS : other;
  }

  private int post(String url, String token, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "?access_token=" + token))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }
}
