package io.github.instagramv1.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Numbers the states of a SQLite database. Commits of this process change the number before they
 * are acknowledged. SQLite tells whether another process has committed; it is asked once in {@link
 * #FOREIGN_COMMITS_SEEN_WITHIN}, because the question takes longer than the rest of a kept
 * response.
 */
public final class StateVersion implements AutoCloseable {
  /** The time within which a commit of another process changes the number. */
  public static final Duration FOREIGN_COMMITS_SEEN_WITHIN = Duration.ofMillis(1);

  private static final long PERIOD_NANOS = FOREIGN_COMMITS_SEEN_WITHIN.toNanos();

  private final DataSource source;
  private final SqliteFile file;
  private Connection connection;
  private PreparedStatement question;
  private long last;
  private long number;
  private boolean committing;

  /** What callers read without a lock; replaced as a whole. */
  private volatile Seen seen = Seen.NOTHING;

  /**
   * The number at a moment.
   *
   * @param number negative during a commit, and if the database cannot be asked
   */
  private record Seen(long number, long nanos) {
    private static final long UNKNOWN = -1;
    private static final Seen NOTHING =
        new Seen(UNKNOWN, System.nanoTime() - FOREIGN_COMMITS_SEEN_WITHIN.toNanos());
  }

  /**
   * Creates the numbers of a database.
   *
   * @param source opens the connection that asks, which is not used for anything else
   */
  public StateVersion(DataSource source, SqliteFile file) {
    this.source = source;
    this.file = file;
  }

  /**
   * Returns the number of the current state. Whoever got the same number before has seen every
   * commit of this process, and those of others up to {@link #FOREIGN_COMMITS_SEEN_WITHIN} ago.
   *
   * @return empty during a commit, and if the database cannot be asked
   */
  public OptionalLong current() {
    Seen now = seen;
    if (System.nanoTime() - now.nanos >= PERIOD_NANOS) {
      now = currentState();
    }
    return now.number < 0 ? OptionalLong.empty() : OptionalLong.of(now.number);
  }

  /** Begins a commit of this process: until it ends, nobody knows which state readers see. */
  public synchronized void beginCommit() {
    committing = true;
    seen = new Seen(Seen.UNKNOWN, System.nanoTime());
  }

  /**
   * Ends a commit of this process, before it is acknowledged. Nothing changes if none was begun,
   * because the transaction was undone.
   */
  public synchronized void endCommit() {
    if (committing) {
      committing = false;
      number++;
      seen = queryState();
    }
  }

  private synchronized Seen currentState() {
    boolean another = System.nanoTime() - seen.nanos < PERIOD_NANOS;
    if (!another) {
      seen = committing ? new Seen(Seen.UNKNOWN, System.nanoTime()) : queryState();
    }
    return seen;
  }

  private Seen queryState() {
    // Before the question, so that the answer is at least as new.
    long nanos = System.nanoTime();
    try {
      file.requireUsable(false);
      if (connection == null) {
        connection = source.getConnection();
        question = connection.prepareStatement("PRAGMA data_version");
        // What an earlier connection was told cannot be compared.
        number++;
      }
      try (ResultSet rows = question.executeQuery()) {
        rows.next();
        long version = rows.getLong(1);
        if (version != last) {
          last = version;
          number++;
        }
      }
      return new Seen(number, nanos);
    } catch (SQLException e) {
      close();
    } catch (DatabaseException e) {
      // Requests say what is wrong with the file.
    }
    return new Seen(Seen.UNKNOWN, nanos);
  }

  @Override
  public synchronized void close() {
    try (Connection ended = connection) {
      connection = null;
      question = null;
    } catch (SQLException e) {
      // The connection is already broken.
    }
  }
}
