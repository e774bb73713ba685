package io.github.instagramv1.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite's write-ahead log grows during a long read, and shrinks afterwards. */
class LogSizeTest {
  private static final int PART = 256 * 1024;
  private static final int PARTS = 80;

  @Test
  void shrinksTheLogAfterALongRead(@TempDir Path folder) {
    Path file = folder.resolve("log.db");
    Path log = folder.resolve("log.db-wal");
    try (Database database = Database.open(file.toString())) {
      database.read(
          handle -> {
            assertThat(handle.select("SELECT COUNT(*) FROM files").mapTo(Long.class).one())
                .isZero();
            write(database, 0, PARTS);
            return null;
          });
      assertThat(size(log)).as("during the read").isGreaterThan(Pools.LARGEST_IDLE_LOG);
      // One of these writes finds that the log has been copied to the database, and starts it anew.
      write(database, PARTS, PARTS + 3);
      assertThat(size(log)).as("later").isLessThanOrEqualTo(Pools.LARGEST_IDLE_LOG);
    }
  }

  private static void write(Database database, int from, int to) {
    for (int part = from; part < to; part++) {
      int number = part;
      database.write(
          handle -> handle.execute("INSERT INTO files VALUES ('x', ?, ?)", number, new byte[PART]));
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
