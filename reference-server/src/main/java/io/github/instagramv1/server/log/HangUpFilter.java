package io.github.instagramv1.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.Marker;

/**
 * Replaces log records of libraries about closed connections by one line at level debug, without a
 * stack trace, because they are not faults of the server.
 */
public final class HangUpFilter extends TurboFilter {
  @Override
  public FilterReply decide(
      Marker marker,
      Logger logger,
      Level level,
      String format,
      Object[] parameters,
      Throwable thrown) {
    Throwable found = thrown != null ? thrown : lastOf(parameters);
    if (found == null || !HangUps.isHangUp(found)) {
      return FilterReply.NEUTRAL;
    }
    if (level.isGreaterOrEqual(Level.INFO)) {
      logger.debug("The client closed the connection");
    }
    return FilterReply.DENY;
  }

  private static Throwable lastOf(Object[] parameters) {
    return parameters != null
            && parameters.length > 0
            && parameters[parameters.length - 1] instanceof Throwable last
        ? last
        : null;
  }
}
