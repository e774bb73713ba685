package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Tests what the server responds and logs while it cannot use its database file. */
class UnusableDatabaseTest {
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private LiveServer server;
  private String token;

  @TempDir private Path folder;

  @BeforeEach
  void start() {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2).withPhoto(77, 1);
              token = users.token(1, Scope.values());
            });
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void stop() {
    root().detachAppender(log);
    server.close();
  }

  @Test
  void detectsARemovedDatabaseFile() throws Exception {
    Path file = Path.of(LiveServer.file(folder));
    Path kept = Files.move(file, folder.resolve("kept"));
    for (int i = 0; i < 3; i++) {
      assertUnavailable(read());
      assertUnavailable(write());
    }
    assertThat(messages()).singleElement().asString().contains("503", "removed or replaced");
    Files.copy(kept, file);
    assertUnavailable(write());
    Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(read().statusCode()).isEqualTo(200);
    assertThat(write().statusCode()).isEqualTo(200);
  }

  @Test
  void servesOnlyReadsWhileTheFileIsReadOnly() throws Exception {
    Path file = Path.of(LiveServer.file(folder));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(read().statusCode()).isEqualTo(200);
    assertUnavailable(write());
    assertUnavailable(write());
    assertThat(messages()).singleElement().asString().contains("503", "read-only");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(write().statusCode()).isEqualTo(200);
  }

  @Test
  void refusesToStartOnAReadOnlyFile() throws Exception {
    server.close();
    Path file = Path.of(LiveServer.file(folder));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    ServerSettings settings = ServerSettings.local(file.toString());
    assertThatThrownBy(() -> ReferenceServer.start(settings).close())
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("read-only");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (ReferenceServer writable = ReferenceServer.start(settings)) {
      assertThat(writable.database()).isNotNull();
    }
  }

  @Test
  void logsAFullDiskInOneLineWithoutValues() throws Exception {
    server
        .database()
        .write(handle -> handle.createQuery("PRAGMA max_page_count = 1").mapToMap().list());
    int refused = 0;
    for (int i = 0; i < 60 && refused < 5; i++) {
      HttpResponse<String> response =
          server.post(
              "/media/77_1/comments?access_token=" + token, "text=c4narY" + "+word".repeat(50));
      if (response.statusCode() != 200) {
        assertUnavailable(response);
        refused++;
      }
    }
    assertThat(refused).isEqualTo(5);
    assertThat(messages())
        .singleElement()
        .asString()
        .contains("503", "no space left")
        .doesNotContain("c4narY", token);
    assertThat(read().statusCode()).isEqualTo(200);
  }

  @Test
  void servesOnlyReadsWhileAnotherProcessLocksTheFile() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + LiveServer.file(folder));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertUnavailable(write());
      assertThat(read().statusCode()).isEqualTo(200);
      statement.execute("ROLLBACK");
    }
    assertThat(messages())
        .singleElement()
        .asString()
        .contains("503", "other processes use the database");
    assertThat(write().statusCode()).isEqualTo(200);
  }

  private void assertUnavailable(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("10");
    assertThat(response.body()).contains("\"code\":503", "\"error_type\":\"APIError\"");
  }

  private HttpResponse<String> read() throws Exception {
    return server.get("/users/self?access_token=" + token);
  }

  private HttpResponse<String> write() throws Exception {
    return server.post("/users/2/relationship?access_token=" + token, "action=follow");
  }

  private List<String> messages() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
