package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import java.time.Duration;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Adds users, a tag and a place that sample data does not have. They do not depend on its size,
 * except for shares of it.
 */
final class Extremes {
  /** The id of a user who follows nobody and has no media. */
  static final long LONER = 900_000_001;

  /** The id of a user who follows 7,500 users, each with one media object. */
  static final long COLLECTOR = 900_000_002;

  /** The id of a user who follows 50 users who published nothing for a year. */
  static final long NOSTALGIC = 900_000_003;

  /** The id of a user whom a tenth of all users follow. */
  static final long FAMOUS = 900_000_004;

  /** A tag that one media object in 20 has. */
  static final String TAG = "flatearth";

  private static final long FIRST_FOLLOWED = 900_010_000;
  private static final int FOLLOWED = 7_500;
  private static final long FIRST_SILENT = 900_020_000;
  private static final int SILENT = 50;
  private static final int MEDIA_OF_SILENT = 30;
  private static final long YEAR_MILLIS = Duration.ofDays(366).toMillis();

  private Extremes() {}

  /** Adds the objects to a database and moves a tenth of its media to one place. */
  static void addTo(Database database, long nowMillis) {
    database.write(
        handle -> {
          LongStream.of(LONER, COLLECTOR, NOSTALGIC, FAMOUS).forEach(id -> user(handle, id));
          range(FIRST_FOLLOWED, FOLLOWED).forEach(id -> user(handle, id));
          range(FIRST_SILENT, SILENT).forEach(id -> user(handle, id));
          follow(handle, COLLECTOR, FIRST_FOLLOWED, FOLLOWED);
          follow(handle, NOSTALGIC, FIRST_SILENT, SILENT);
          range(FIRST_FOLLOWED, FOLLOWED).forEach(id -> publish(handle, id, nowMillis, 1));
          range(FIRST_SILENT, SILENT)
              .forEach(id -> publish(handle, id, nowMillis - YEAR_MILLIS, MEDIA_OF_SILENT));
          handle.execute(
              "INSERT INTO follows SELECT id, "
                  + FAMOUS
                  + ", 'follows', 9000000000000000000 + id FROM users WHERE id % 10 = 0 AND id < "
                  + LONER);
          handle.execute("INSERT INTO tags VALUES ('" + TAG + "', 1)");
          handle.execute(
              "INSERT INTO media_tags SELECT '"
                  + TAG
                  + "', pk FROM media WHERE pk / 8388608 % 20 = 0");
          handle.execute(
              "UPDATE media SET location_id = (SELECT MIN(id) FROM locations)"
                  + " WHERE pk / 8388608 % 10 = 0");
          return null;
        });
  }

  private static LongStream range(long first, int count) {
    return LongStream.range(first, first + count);
  }

  private static void user(Handle handle, long id) {
    handle.execute(
        "INSERT INTO users VALUES (?, ?, 'Some Body', 'https://media.example.org/p.jpg', '', '', 0,"
            + " 0, 0, 0)",
        id,
        "extreme" + id);
  }

  private static void follow(Handle handle, long follower, long first, int count) {
    PreparedBatch batch = handle.prepareBatch("INSERT INTO follows VALUES (?, ?, 'follows', ?)");
    range(first, count)
        .forEach(
            id -> batch.bind(0, follower).bind(1, id).bind(2, follower * 1_000_000 + id).add());
    batch.execute();
  }

  /** Publishes media an hour apart, so that a page of the feed has several owners. */
  private static void publish(Handle handle, long owner, long newestMillis, int count) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO media VALUES (?, ?, ?, 'image', 'Normal', NULL, NULL, 'files/x', NULL,"
                + " NULL, NULL, NULL, 0, 0, 0)");
    for (int i = 0; i < count; i++) {
      long millis = newestMillis - Duration.ofHours(i + 1L).toMillis() - owner % 3_000_000;
      batch
          .bind(0, IdLayout.compose(millis, owner, (int) (owner % IdLayout.SEQUENCES)))
          .bind(1, owner)
          .bind(2, millis / 1000)
          .add();
    }
    batch.execute();
  }
}
