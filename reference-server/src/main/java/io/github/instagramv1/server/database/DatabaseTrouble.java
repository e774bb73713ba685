package io.github.instagramv1.server.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteException;

/**
 * The reasons why a database is unavailable that an operator can fix. The sentences are fixed and
 * contain no part of statements or values.
 */
public enum DatabaseTrouble {
  FULL("there is no space left for the database"),
  READ_ONLY("the database cannot be written because it or its folder is read-only"),
  MISSING("the database file was removed or replaced while it was in use"),
  NO_TABLES("the database has lost tables of this server"),
  BUSY("other processes use the database, and it did not become free in time"),
  UNREACHABLE("the database does not accept connections"),
  REFUSED("the database refuses the user or the password"),
  UNKNOWN_DATABASE("the database server has no database of this name"),
  DAMAGED("the file is damaged, or is not a SQLite database"),
  UNREADABLE("the files of the database cannot be opened, read or written");

  private static final int MOST_CAUSES = 20;
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "23503");

  private final String sentence;

  DatabaseTrouble(String sentence) {
    this.sentence = sentence;
  }

  /** Returns the reason as a clause without capital and full stop. */
  public String sentence() {
    return sentence;
  }

  /** Returns the reason of a failure; empty if the database is not the cause. */
  public static Optional<DatabaseTrouble> of(Throwable failure) {
    Throwable cause = failure;
    boolean noConnection = false;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      Optional<DatabaseTrouble> found = ofOne(cause);
      if (found.isPresent()) {
        return found;
      }
      noConnection |= cause instanceof SQLTransientConnectionException;
      cause = cause.getCause();
    }
    return noConnection ? Optional.of(BUSY) : Optional.empty();
  }

  /**
   * Returns whether a PostgreSQL transaction failed because of another one: by a deadlock, or
   * because a row was deleted before another row referred to it. A repeated transaction sees the
   * new state.
   */
  public static boolean isConflict(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof SQLException sql
          && CONFLICTS.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static Optional<DatabaseTrouble> ofOne(Throwable cause) {
    if (cause instanceof DatabaseException known) {
      return known.trouble();
    }
    if (cause instanceof SQLiteException sqlite) {
      return Optional.ofNullable(ofSqlite(sqlite));
    }
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return Optional.ofNullable(ofState(sql.getSQLState()));
    }
    return Optional.empty();
  }

  /** Returns the reason by the primary result code, which is the low byte. */
  private static DatabaseTrouble ofSqlite(SQLiteException failure) {
    return switch (failure.getResultCode().code & 0xff) {
      case 1 -> String.valueOf(failure.getMessage()).contains("no such table") ? NO_TABLES : null;
      case 5, 6 -> BUSY;
      case 8 -> READ_ONLY;
      case 3, 10, 14, 23 -> UNREADABLE;
      case 11, 26 -> DAMAGED;
      case 13 -> FULL;
      default -> null;
    };
  }

  /** Returns the reason by the SQLSTATE (PostgreSQL manual, appendix A). */
  private static DatabaseTrouble ofState(String state) {
    return switch (state) {
      case "25006", "42501" -> READ_ONLY;
      case "3D000" -> UNKNOWN_DATABASE;
      case "40001", "40P01", "55P03", "57014", "53200", "53300" -> BUSY;
      case "42P01" -> NO_TABLES;
      case "53100" -> FULL;
      case "57P01", "57P02", "57P03" -> UNREACHABLE;
      case "58030" -> UNREADABLE;
      case "XX001", "XX002" -> DAMAGED;
      default -> state.startsWith("08") ? UNREACHABLE : state.startsWith("28") ? REFUSED : null;
    };
  }
}
