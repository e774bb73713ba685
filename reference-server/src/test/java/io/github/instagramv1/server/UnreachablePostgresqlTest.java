package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Cable;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.settings.ServerSettings;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;

/**
 * Tests what the server responds while PostgreSQL is down, unresponsive or locked, or has closed
 * its connections.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreachablePostgresqlTest {
  /**
   * The maximum time of a request that fails: one wait of two seconds for the database, and a
   * reserve for a busy machine.
   */
  private static final Duration MAX_DURATION = Duration.ofMillis(3_500);

  private static final int CONCURRENT_REQUESTS = 12;

  private ListAppender<ILoggingEvent> log;
  private final ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT_REQUESTS);
  private Postgresql postgresql;
  private Cable cable;
  private LiveServer server;
  private String token;

  @BeforeAll
  void start() throws Exception {
    postgresql = Postgresql.create();
    int port = URI.create(postgresql.url().substring("jdbc:".length())).getPort();
    cable = new Cable(port);
    server =
        LiveServer.start(
            ServerSettings.local(
                postgresql.url().replace(":" + port + "/", ":" + cable.port() + "/")),
            users -> {
              users.withPublic(1, 2).withPhoto(77, 2);
              token = users.token(1, Scope.values());
            });
  }

  @BeforeEach
  void startLogCapture() throws Exception {
    awaitService();
    log = new ListAppender<>();
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void restoreConnections() {
    root().detachAppender(log);
    cable.mend();
  }

  @AfterAll
  void stop() throws Exception {
    threads.shutdownNow();
    server.close();
    cable.close();
    postgresql.close();
  }

  /** Runs first, because the server logs an unavailable database only once a minute. */
  @Test
  @Order(1)
  void responds503AndLogsOneLineWhileDisconnected() throws Exception {
    cable.cut();
    assertUnavailable(this::read);
    assertUnavailable(this::write);
    assertThat(errors()).singleElement().asString().contains("503", "does not accept connections");
  }

  @Test
  void timesOutAfterTwoSecondsWhileTheDatabaseIsSilent() throws Exception {
    cable.silence();
    assertUnavailable(this::read);
    assertUnavailable(this::write);
  }

  @Test
  void servesReadsWhileALockBlocksWrites() throws Exception {
    try (Connection other = DriverManager.getConnection(postgresql.url());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE likes IN EXCLUSIVE MODE");
      List<Future<HttpResponse<String>>> writes = new ArrayList<>();
      for (int i = 0; i < CONCURRENT_REQUESTS; i++) {
        writes.add(threads.submit(this::write));
      }
      assertThat(read().statusCode()).isEqualTo(200);
      for (Future<HttpResponse<String>> each : writes) {
        assertThat(each.get().statusCode()).isEqualTo(503);
      }
    }
    assertThat(errors())
        .singleElement()
        .asString()
        .contains("503", "other processes use the database");
  }

  @Test
  void reconnectsAfterConnectionsWereTerminated() throws Exception {
    postgresql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    for (int i = 0; i < CONCURRENT_REQUESTS; i++) {
      assertThat(read().statusCode()).isIn(200, 503);
    }
    awaitService();
  }

  /**
   * Waits until reads and writes succeed. The server retries a failed connection after at most two
   * seconds.
   */
  private void awaitService() throws Exception {
    long begun = System.nanoTime();
    while (read().statusCode() != 200
        || write().statusCode() != 200
        || server.send("DELETE", likesPath()).statusCode() != 200) {
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isLessThan(MAX_DURATION.multipliedBy(2));
    }
  }

  private void assertUnavailable(Callable<HttpResponse<String>> request) throws Exception {
    long begun = System.nanoTime();
    HttpResponse<String> response = request.call();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MAX_DURATION);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.body()).contains("\"code\":503", "\"error_type\":\"APIError\"");
  }

  private HttpResponse<String> read() throws Exception {
    return server.get("/users/self?access_token=" + token);
  }

  private HttpResponse<String> write() throws Exception {
    return server.post(likesPath(), "");
  }

  private String likesPath() {
    return "/media/77/likes?access_token=" + token;
  }

  private List<String> errors() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
