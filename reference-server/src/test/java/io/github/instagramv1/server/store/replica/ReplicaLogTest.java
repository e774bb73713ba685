package io.github.instagramv1.server.store.replica;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ReplicaLogTest {
  private static final Optional<ReplicaTrouble> AWAY = Optional.of(ReplicaTrouble.AWAY);

  private final Logger logger = (Logger) LoggerFactory.getLogger(ReplicaLog.class);
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final ReplicaLog log = new ReplicaLog("PostgreSQL at host:5432/name", 0);

  @BeforeEach
  void startLogCapture() {
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(appender);
  }

  @Test
  void ignoresAShortProblem() {
    log.found(AWAY, seconds(1));
    log.found(Optional.empty(), seconds(2));
    log.found(AWAY, seconds(3));
    assertThat(lines()).isEmpty();
  }

  @Test
  void logsALastingProblemOnceAMinute() {
    for (int second = 0; second < 30; second++) {
      log.found(AWAY, seconds(second));
    }
    log.failed(new IllegalStateException(new SQLException("c4narY", "08006")));
    assertThat(lines())
        .containsExactly(
            "The server does not read the replica PostgreSQL at host:5432/name: it does not"
                + " respond");
  }

  @Test
  void logsTheSqlStateWithoutTheDriverMessage() {
    log.failed(new IllegalStateException(new SQLException("c4narY", "08006")));
    log.failed(new IllegalStateException());
    assertThat(lines())
        .containsExactly(
            "A read of the replica PostgreSQL at host:5432/name failed with SQLSTATE 08006; the"
                + " primary serves the request");
  }

  private List<String> lines() {
    return appender.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static long seconds(int number) {
    return Duration.ofSeconds(number).toNanos();
  }
}
