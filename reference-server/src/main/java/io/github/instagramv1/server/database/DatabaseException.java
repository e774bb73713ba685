package io.github.instagramv1.server.database;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Thrown if a database cannot be opened or used. Its message is a sentence for operators, without
 * password, statement or bound value; messages of its causes may contain these.
 */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<DatabaseTrouble> trouble;

  private DatabaseException(String message, Optional<DatabaseTrouble> trouble, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  /** Returns the exception of a known fault. */
  public static DatabaseException of(DatabaseLocation location, DatabaseTrouble trouble) {
    return new DatabaseException(
        message(location.toString(), trouble.sentence()), Optional.of(trouble), null);
  }

  /** Returns the exception of a state of the database that only an operator can change. */
  public static DatabaseException because(String sentence) {
    return new DatabaseException(sentence, Optional.empty(), null);
  }

  /** Returns the exception of a failure, with a message of our own. */
  public static DatabaseException of(String location, RuntimeException failure) {
    return failure instanceof DatabaseException known ? known : ofAny(location, failure);
  }

  /** Returns the exception of a JDBC failure. */
  public static DatabaseException of(String location, SQLException failure) {
    return ofAny(location, failure);
  }

  private static DatabaseException ofAny(String location, Exception failure) {
    Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(failure);
    return new DatabaseException(
        message(
            location,
            trouble
                .map(DatabaseTrouble::sentence)
                .orElseGet(() -> "the database fails with " + code(failure))),
        trouble,
        failure);
  }

  private static String message(String location, String clause) {
    return "Cannot use the database %s: %s.".formatted(location, clause);
  }

  private static String code(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return "SQLSTATE %s, code %s".formatted(sql.getSQLState(), sql.getErrorCode());
      }
    }
    return failure.getClass().getSimpleName();
  }

  /** Returns the kind of the fault, if known. */
  public Optional<DatabaseTrouble> trouble() {
    return trouble;
  }
}
