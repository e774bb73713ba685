package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Leases numbers to servers, by the clock of the database. */
public final class WorkerStore {
  private record Lent(int worker, long until) {}

  /**
   * Renews a lease.
   *
   * @param seconds its length
   * @return whether the holder still had it
   */
  public boolean renew(Handle handle, int worker, String holder, long seconds) {
    return SqlQuery.of(
                handle,
                "UPDATE workers SET lent_until = :until WHERE worker = :worker AND holder ="
                    + " :holder")
            .bind("until", DatabaseClock.seconds(handle) + seconds)
            .bind("worker", worker)
            .bind("holder", holder)
            .update()
        == 1;
  }

  /**
   * Leases the lowest number that was released or never leased, or otherwise the one whose lease
   * expired first.
   *
   * @param numbers the number of numbers, from 0 on
   * @param seconds the length of the lease
   * @return empty if all are leased
   */
  public Optional<Integer> take(Handle handle, int numbers, String holder, long seconds) {
    long now = DatabaseClock.seconds(handle);
    return candidates(lent(handle), numbers, now)
        .filter(worker -> lend(handle, worker, holder, now, now + seconds))
        .findFirst();
  }

  /** Releases a number, if the holder has it. */
  public void release(Handle handle, int worker, String holder) {
    SqlQuery.of(
            handle, "UPDATE workers SET lent_until = 0 WHERE worker = :worker AND holder = :holder")
        .bind("worker", worker)
        .bind("holder", holder)
        .update();
  }

  /** Stores the time of a holder's clock. */
  public void beat(Handle handle, String holder, long beat) {
    SqlQuery.of(handle, "UPDATE workers SET beat = :beat WHERE holder = :holder")
        .bind("beat", beat)
        .bind("holder", holder)
        .update();
  }

  private static Stream<Integer> candidates(List<Lent> lent, int numbers, long now) {
    Stream<Integer> returned = lent.stream().filter(l -> l.until == 0).map(Lent::worker).sorted();
    Stream<Integer> unused =
        IntStream.range(0, numbers)
            .filter(worker -> lent.stream().noneMatch(l -> l.worker == worker))
            .boxed();
    Stream<Integer> ended =
        lent.stream().filter(l -> l.until != 0 && l.until < now).map(Lent::worker);
    return Stream.of(returned, unused, ended).flatMap(each -> each);
  }

  private static List<Lent> lent(Handle handle) {
    return SqlQuery.of(handle, "SELECT worker, lent_until FROM workers ORDER BY lent_until")
        .list(row -> new Lent(row.getInt(1), row.getLong(2)));
  }

  /** Tries to lease a number; of several concurrent servers one succeeds. */
  private static boolean lend(Handle handle, int worker, String holder, long now, long until) {
    return SqlQuery.of(
                handle,
                "INSERT INTO workers (worker, holder, lent_until) VALUES (:worker, :holder, :until)"
                    + " ON CONFLICT (worker) DO UPDATE SET holder = excluded.holder,"
                    + " lent_until = excluded.lent_until WHERE workers.lent_until < :now")
            .bind("worker", worker)
            .bind("holder", holder)
            .bind("until", until)
            .bind("now", now)
            .update()
        == 1;
  }
}
