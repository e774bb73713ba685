package io.github.instagramv1.server.log;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;

/** Distinguishes connections that clients closed from faults of the server. */
public final class HangUps {
  private static final int MOST_CAUSES = 20;

  private HangUps() {}

  /** Returns whether a failure means that the connection to the client is gone. */
  public static boolean isHangUp(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof java.sql.SQLException) {
        // Another connection is gone, that to the database.
        return false;
      }
      if (cause instanceof IOException io && isOfConnection(io)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isOfConnection(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return failure instanceof ClosedChannelException
        || failure instanceof EOFException
        || message.contains("broken pipe")
        || message.contains("connection reset")
        || message.contains("connection was aborted");
  }
}
