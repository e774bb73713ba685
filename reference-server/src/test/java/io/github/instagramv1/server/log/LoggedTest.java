package io.github.instagramv1.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests what the server's own configuration prints of the messages of libraries. */
class LoggedTest {
  private static final String CANARY = "c4narY";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void configure() throws Exception {
    context.setMDCAdapter(new LogbackMDCAdapter());
    LogSetup.configureAlways(context);
    Appender<ILoggingEvent> console = context.getLogger("ROOT").getAppender(LogSetup.APPENDER);
    ((OutputStreamAppender<ILoggingEvent>) console).setOutputStream(printed);
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void omitsExceptionMessages() {
    SQLException sql = new SQLException("Key (text)=(c4narY) already exists", "23505", 7);
    for (Throwable thrown :
        List.of(
            sql,
            new IllegalStateException("UPDATE x SET y = 'c4narY'", sql),
            new BatchUpdateException("INSERT ('c4narY')", "23505", 0, new int[0], sql),
            new NumberFormatException("For input string: \"c4narY\""),
            new IOException(new IllegalArgumentException("c4narY")))) {
      printed.reset();
      context.getLogger("some.library").error("It failed", thrown);
      assertThat(text())
          .contains("It failed", thrown.getClass().getName(), "LoggedTest")
          .doesNotContain(CANARY);
    }
    assertThat(text()).contains("Caused by: java.lang.IllegalArgumentException");
  }

  @Test
  void printsDatabaseErrorCodes() {
    context.getLogger("x").error("It failed", new SQLException(CANARY, "23505", 7));
    assertThat(text()).contains("java.sql.SQLException (SQLSTATE 23505, code 7)");
  }

  @Test
  void printsMessagesOnOneLineWithoutCredentials() {
    context.getLogger("x").warn("GET {}\nforged", "/v1/users/self?access_token=c4narY");
    assertThat(text()).hasLineCount(1).contains("/v1/users/self?...").doesNotContain(CANARY);
  }

  @Test
  void logsAClientHangUpInOneLineAtDebug() {
    for (Throwable hangUp :
        List.of(
            new EOFException("x"),
            new ClosedChannelException(),
            new SocketException("Connection reset"),
            new IllegalStateException(new IOException("Broken pipe")))) {
      context.getLogger("a.library").setLevel(null);
      context.getLogger("a.library").error("Cannot write", hangUp);
      assertThat(text()).isEmpty();
      context.getLogger("a.library").setLevel(Level.DEBUG);
      context.getLogger("a.library").error("Cannot write", hangUp);
      assertThat(text()).hasLineCount(1).contains("DEBUG", "The client closed the connection");
      printed.reset();
    }
  }

  @Test
  void logsADatabaseHangUpAsAnError() {
    context
        .getLogger("x")
        .error(
            "It failed", new SQLException("x", "08006", new SocketException("Connection reset")));
    assertThat(text()).contains("It failed", "SQLSTATE 08006");
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
