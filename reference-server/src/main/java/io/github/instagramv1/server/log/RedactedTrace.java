package io.github.instagramv1.server.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;

/**
 * Writes what was thrown: classes and stack frames, with the codes of a database. Messages are left
 * out, since those of libraries quote values of requests and of rows; but for those of the JVM's
 * own errors and of the server's own faults.
 */
final class RedactedTrace {
  private static final int MOST_CAUSES = 20;
  private static final String OURS = "io.github.instagramv1.server.database.";

  private RedactedTrace() {}

  /**
   * Adds what was thrown and its causes to a text.
   *
   * @param first null if nothing was thrown
   */
  static void append(StringBuilder out, IThrowableProxy first) {
    IThrowableProxy thrown = first;
    for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
      append(out, i == 0 ? "" : "Caused by: ", thrown);
      thrown = thrown.getCause();
    }
  }

  private static void append(StringBuilder out, String prefix, IThrowableProxy thrown) {
    out.append(prefix).append(thrown.getClassName()).append(detail(thrown)).append('\n');
    StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
    int shown = frames.length - thrown.getCommonFrames();
    for (int i = 0; i < shown; i++) {
      out.append("\t").append(frames[i].getSTEAsString()).append('\n');
    }
  }

  private static String detail(IThrowableProxy thrown) {
    Throwable original =
        thrown instanceof ThrowableProxy proxy ? proxy.getThrowable() : new Throwable();
    if (original instanceof SQLException sql) {
      return " (SQLSTATE %s, code %s)".formatted(sql.getSQLState(), sql.getErrorCode());
    }
    boolean harmless =
        original instanceof VirtualMachineError
            || original instanceof NullPointerException
            || thrown.getClassName().startsWith(OURS);
    return harmless ? ": " + Redaction.of(String.valueOf(thrown.getMessage())) : "";
  }
}
