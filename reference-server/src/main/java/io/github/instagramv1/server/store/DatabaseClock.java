package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The clock of the database, which is one for all servers that use it. */
final class DatabaseClock {
  /**
   * The format of timestamps: SQLite writes UTC without a zone, PostgreSQL the zone of the session.
   */
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[xxx][x]")
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter(Locale.ROOT);

  private DatabaseClock() {}

  /** Returns UNIX seconds, which are constant within a PostgreSQL transaction. */
  static long seconds(Handle handle) {
    String text =
        SqlQuery.of(handle, "SELECT CAST(CURRENT_TIMESTAMP AS TEXT)")
            .first(row -> row.getString(1))
            .orElseThrow();
    return TIMESTAMP.parse(text, Instant::from).getEpochSecond();
  }
}
