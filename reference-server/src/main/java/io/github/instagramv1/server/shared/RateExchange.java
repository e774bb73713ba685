package io.github.instagramv1.server.shared;

import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.credential.RateChange;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.RequestCountStore;
import io.github.instagramv1.server.store.RequestCountStore.Row;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exchanges counts of requests between the servers of one database, and restores them after a
 * restart. The counts of one server reach another after both have run the exchange once more;
 * counts after its last run are lost if the process is killed.
 */
public final class RateExchange {
  /** How often a server should run it. */
  public static final Duration PAUSE = Duration.ofSeconds(1);

  private static final long WINDOW_SECONDS = Duration.ofHours(1).toSeconds();

  /** A transaction that began so long ago is over. */
  private static final long OVERLAP_SECONDS = 15;

  private final Database database;
  private final RequestCountStore counts;
  private final RateLimits limits;
  private final long server = new SecureRandom().nextLong();
  private final Map<Long, Long> heard = new HashMap<>();
  private List<RateChange> unreported = List.of();
  private long lastReported;
  private long cleaned;

  private RateExchange(Database database, RequestCountStore counts, RateLimits limits) {
    this.database = database;
    this.counts = counts;
    this.limits = limits;
  }

  /** Starts the exchange with the counts of the last hour. */
  public static RateExchange begin(Database database, RequestCountStore counts, RateLimits limits) {
    RateExchange exchange = new RateExchange(database, counts, limits);
    database.read(
        handle -> {
          long now = counts.now(handle);
          exchange.hear(counts.since(handle, now - WINDOW_SECONDS, exchange.server), now);
          return null;
        });
    return exchange;
  }

  /** Writes the counts of this server since the last run, and reads those of the other servers. */
  public synchronized void run() {
    List<RateChange> changes = new ArrayList<>(unreported);
    changes.addAll(limits.changes());
    unreported = changes;
    if (!changes.isEmpty()) {
      report(changes);
    }
    database.read(
        handle -> {
          long now = counts.now(handle);
          hear(counts.since(handle, now - OVERLAP_SECONDS, server), now);
          return null;
        });
  }

  private void report(List<RateChange> changes) {
    List<RateChange> summed = sum(changes);
    long at =
        database.write(
            handle -> {
              long now = counts.now(handle);
              long second = Math.max(now, lastReported + 1);
              counts.insert(handle, second, server, summed);
              if (now - cleaned > OVERLAP_SECONDS) {
                counts.deleteUntil(handle, now - WINDOW_SECONDS);
                cleaned = now;
              }
              return second;
            });
    lastReported = at;
    unreported = List.of();
  }

  private static List<RateChange> sum(List<RateChange> changes) {
    Map<List<Object>, RateChange> sums = new HashMap<>();
    for (RateChange change : changes) {
      sums.merge(
          List.of(change.kind(), change.key()),
          change,
          (one, other) -> new RateChange(one.kind(), one.key(), one.made() + other.made()));
    }
    return List.copyOf(sums.values());
  }

  /** A server says what it counted in a later second each time, all of a second at once. */
  private void hear(List<Row> rows, long now) {
    Map<Long, Long> latest = new HashMap<>();
    for (Row row : rows) {
      if (row.countedAt() > heard.getOrDefault(row.server(), 0L)) {
        limits.heard(row.change(), Duration.ofSeconds(Math.max(0, now - row.countedAt())));
        latest.merge(row.server(), row.countedAt(), Math::max);
      }
    }
    heard.putAll(latest);
    heard.values().removeIf(second -> second < now - WINDOW_SECONDS);
  }
}
