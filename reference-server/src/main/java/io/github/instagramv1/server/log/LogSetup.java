package io.github.instagramv1.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Configures the log, unless an application has a configuration file of Logback. A file is not used
 * for this because reading it takes a tenth of the time in which a server starts.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
  /** The name of the appender. */
  static final String APPENDER = "STDERR";

  private static final String FILE_PROPERTY = "logback.configurationFile";

  private static final Map<String, Level> LEVELS =
      Map.of(
          // They write a line or a stack trace for every request that is no HTTP;
          // TransportRefusals logs what is ours.
          "org.eclipse.jetty.server.Response", Level.ERROR,
          "org.eclipse.jetty.util.HostPort", Level.ERROR,
          "org.eclipse.jetty.http.HttpParser", Level.ERROR,
          // Quotes the JDBC URL; its failures end in an exception.
          "org.postgresql", Level.OFF,
          // RefusalMappers logs failures of a database once a minute.
          "com.zaxxer.hikari", Level.OFF,
          // Writes a stack trace for a full disk; what fails ends in an exception.
          "org.flywaydb", Level.OFF);

  @Override
  public ExecutionStatus configure(LoggerContext log) {
    if (hasFile()) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    configureAlways(log);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static boolean hasFile() {
    ClassLoader loader = LogSetup.class.getClassLoader();
    return System.getProperty(FILE_PROPERTY) != null
        || Stream.of("logback-test.xml", "logback.xml")
            .anyMatch(file -> loader.getResource(file) != null);
  }

  /** Configures a log in any case. */
  static void configureAlways(LoggerContext log) {
    HangUpFilter hangUps = new HangUpFilter();
    hangUps.setContext(log);
    hangUps.start();
    log.addTurboFilter(hangUps);
    LEVELS.forEach((name, level) -> log.getLogger(name).setLevel(level));
    Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender(log));
  }

  private static ConsoleAppender<ILoggingEvent> appender(LoggerContext log) {
    LogLine line = new LogLine();
    line.setContext(log);
    line.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(log);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(line);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(log);
    appender.setName(APPENDER);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
