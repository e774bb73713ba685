package io.github.instagramv1.server.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Ends the process when memory has run out, because the state of the JVM is then unknown. The
 * option {@code -XX:+ExitOnOutOfMemoryError} has the same effect, but a jar cannot contain it. This
 * filter sees all such errors, because all code that catches them logs them.
 */
public final class ExitOnOutOfMemory extends TurboFilter
    implements Thread.UncaughtExceptionHandler {
  /** The exit code of the process. */
  public static final int EXIT_CODE = 3;

  private static final int MOST_CAUSES = 20;

  /** Created in advance, because there is no memory when it is needed. */
  private final byte[] farewell =
      "Out of memory: the server exits with code 3. Increase the heap with java -Xmx.\n"
          .getBytes(StandardCharsets.UTF_8);

  private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);

  /** Installs the filter in this process. */
  public static void install() {
    ExitOnOutOfMemory watch = new ExitOnOutOfMemory();
    Thread.setDefaultUncaughtExceptionHandler(watch);
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      watch.start();
      context.addTurboFilter(watch);
    }
  }

  @Override
  public FilterReply decide(
      Marker marker,
      Logger logger,
      Level level,
      String format,
      Object[] parameters,
      Throwable thrown) {
    exitIfOutOfMemory(thrown);
    if (parameters != null) {
      for (Object parameter : parameters) {
        if (parameter instanceof Throwable last) {
          exitIfOutOfMemory(last);
        }
      }
    }
    return FilterReply.NEUTRAL;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    exitIfOutOfMemory(thrown);
    LoggerFactory.getLogger(ExitOnOutOfMemory.class)
        .error("The thread {} ended", thread.getName(), thrown);
  }

  /** Ends the process immediately, without shutdown hooks, if memory has run out. */
  void exitIfOutOfMemory(Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof OutOfMemoryError) {
        try {
          err.write(farewell);
        } catch (IOException e) {
          // The exit code says it as well.
        } finally {
          Runtime.getRuntime().halt(EXIT_CODE);
        }
      }
      cause = cause.getCause();
    }
  }
}
