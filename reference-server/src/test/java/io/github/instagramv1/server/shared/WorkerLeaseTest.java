package io.github.instagramv1.server.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorkerStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerLeaseTest {
  private final AtomicLong nanos = new AtomicLong();

  @TempDir private Path folder;

  private Database open() {
    return Database.open(folder.resolve("test.db").toString());
  }

  private WorkerLease take(Database database) {
    return WorkerLease.take(database, new WorkerStore(), nanos::get);
  }

  @Test
  void assignsDistinctNumbersAndReusesThem() {
    try (Database database = open()) {
      WorkerLease first = take(database);
      WorkerLease second = take(database);
      assertThat(first.worker()).isZero();
      assertThat(second.worker()).isEqualTo(1);
      first.close();
      assertThat(take(database).worker()).isZero();
      second.renew();
      assertThat(second.worker()).isEqualTo(1);
    }
  }

  @Test
  void expiresUnlessRenewedInTime() {
    try (Database database = open()) {
      WorkerLease lease = take(database);
      nanos.addAndGet(WorkerLease.TERM.toNanos());
      assertThatThrownBy(lease::worker).isInstanceOf(DatabaseException.class);
      endAllLeases(database);
      WorkerLease other = take(database);
      lease.renew();
      assertThat(lease.worker()).as("its own, since others take new ones first").isZero();
      assertThat(other.worker()).isEqualTo(1);
    }
  }

  @Test
  void takesAnotherNumberIfItsOwnWasReassigned() {
    try (Database database = open()) {
      WorkerLease lease = take(database);
      endAllLeases(database);
      database.write(handle -> handle.execute("UPDATE workers SET holder = 'another'"));
      lease.renew();
      assertThat(lease.worker()).isEqualTo(1);
    }
  }

  @Test
  void limitsTheNumberOfServers() {
    try (Database database = open()) {
      for (int i = 0; i < IdLayout.WORKERS; i++) {
        take(database);
      }
      assertThatThrownBy(() -> take(database))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("64 servers");
      database.write(
          handle -> handle.execute("UPDATE workers SET lent_until = 7 WHERE worker = 9"));
      assertThat(take(database).worker()).as("the one whose term has ended").isEqualTo(9);
    }
  }

  @Test
  void assignsDistinctNumbersConcurrently() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Postgresql postgresql = Postgresql.create();
        Database database = Database.open(postgresql.url())) {
      List<Future<Integer>> taken = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        taken.add(threads.submit(() -> take(database).worker()));
      }
      List<Integer> numbers = new ArrayList<>();
      for (Future<Integer> each : taken) {
        numbers.add(each.get());
      }
      assertThat(numbers).doesNotHaveDuplicates();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Ends all leases in the database, as if a minute had passed. */
  private static void endAllLeases(Database database) {
    database.write(handle -> handle.execute("UPDATE workers SET lent_until = 7"));
  }
}
