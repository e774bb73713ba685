package io.github.instagramv1.server.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The clock of the database, which is one for all servers that use it. */
final class DatabaseClock {
  /** SQLite writes no zone and means UTC; PostgreSQL writes that of the session. */
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[xxx][x]")
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter(Locale.ROOT);

  private DatabaseClock() {}

  /** UNIX seconds; within a transaction of PostgreSQL they stand still. */
  static long seconds(Handle handle) {
    String text =
        handle.createQuery("SELECT CAST(CURRENT_TIMESTAMP AS TEXT)").mapTo(String.class).one();
    return TIMESTAMP.parse(text, Instant::from).getEpochSecond();
  }
}
