package io.github.instagramv1.server.log;

import ch.qos.logback.classic.pattern.Abbreviator;
import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes a log event: time, level, logger and message on one line, and then what was thrown. It
 * contains no credential, no value of a request and none of a row, whoever logs it.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
  private static final int LONGEST_LOGGER = 24;
  private static final int LONGEST_LEVEL = 5;

  private final Abbreviator names = new TargetLengthBasedClassNameAbbreviator(LONGEST_LOGGER);

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(Times.of(event)).append(' ').append(event.getLevel());
    line.append(" ".repeat(LONGEST_LEVEL + 1 - event.getLevel().toString().length()));
    line.append(names.abbreviate(event.getLoggerName())).append(" - ");
    line.append(Redaction.of(String.valueOf(event.getFormattedMessage())));
    line.append(System.lineSeparator());
    RedactedTrace.append(line, event.getThrowableProxy());
    return line.toString();
  }

  /** Is loaded with the first event, which most servers never have. */
  private static final class Times {
    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private static String of(ILoggingEvent event) {
      return FORMAT.format(
          Instant.ofEpochMilli(event.getTimeStamp()).atZone(ZoneId.systemDefault()));
    }
  }
}
