package io.github.instagramv1.server.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Writes the message of a log event on one line, without credentials. */
public final class RedactedMessage extends ClassicConverter {
  @Override
  public String convert(ILoggingEvent event) {
    return Redaction.of(String.valueOf(event.getFormattedMessage()));
  }
}
