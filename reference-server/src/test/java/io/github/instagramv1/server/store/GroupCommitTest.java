package io.github.instagramv1.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.database.Durability;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests writes that arrive while another write is in progress. */
class GroupCommitTest {
  private static final int WRITES = 20;

  private final List<Thread> createdThreads = new CopyOnWriteArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            createdThreads.add(new Thread(work));
            return createdThreads.get(createdThreads.size() - 1);
          });
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private Database database;

  @TempDir private Path folder;

  private void open(Duration timeout) {
    database =
        Database.open(
            folder.resolve("test.db").toString(),
            new DatabaseSettings(4, timeout, Durability.FULL));
    database.write(handle -> handle.execute("CREATE TABLE done (number INTEGER PRIMARY KEY)"));
  }

  @AfterEach
  void close() {
    release.countDown();
    threads.shutdownNow();
    database.close();
  }

  @Test
  void commitsWritesTogetherAndUndoesThemSeparately() throws Exception {
    open(Duration.ofSeconds(30));
    Future<Integer> first = threads.submit(this::holdWriteLock);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Set<Integer> transactions = ConcurrentHashMap.newKeySet();
    List<Future<Integer>> others = new ArrayList<>();
    for (int i = 1; i <= WRITES; i++) {
      int number = i;
      others.add(threads.submit(() -> write(number, transactions)));
    }
    while (createdThreads.stream().filter(GroupCommitTest::isWaiting).count() < WRITES) {
      Thread.onSpinWait();
    }
    release.countDown();
    assertThat(first.get()).isEqualTo(1);
    for (int i = 1; i <= WRITES; i++) {
      Future<Integer> other = others.get(i - 1);
      if (i % 3 == 0) {
        assertThatThrownBy(other::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(IllegalStateException.class);
      } else {
        assertThat(other.get()).isEqualTo(1);
      }
    }
    assertThat(transactions).as("transactions of those that waited").hasSize(1);
    assertThat(numbers()).containsExactly(0, 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20);
  }

  @Test
  void refusesAWriteThatCannotBeginInTime() throws Exception {
    open(Duration.ofMillis(500));
    Future<Integer> first = threads.submit(this::holdWriteLock);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> write(1, new HashSet<>()))
        .isInstanceOf(DatabaseException.class)
        .satisfies(e -> assertThat(DatabaseTrouble.of(e)).contains(DatabaseTrouble.BUSY));
    release.countDown();
    assertThat(first.get()).isEqualTo(1);
    assertThat(write(2, new HashSet<>())).isEqualTo(1);
    assertThat(numbers()).containsExactly(0, 2);
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  private int holdWriteLock() {
    return database.write(
        handle -> {
          int done = handle.execute("INSERT INTO done VALUES (0)");
          begun.countDown();
          awaitRelease();
          return done;
        });
  }

  private int write(int number, Set<Integer> transactions) {
    return database.write(
        handle -> {
          transactions.add(System.identityHashCode(handle));
          int done = handle.execute("INSERT INTO done VALUES (?)", number);
          if (number % 3 == 0) {
            throw new IllegalStateException("undone");
          }
          return done;
        });
  }

  private List<Integer> numbers() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT number FROM done ORDER BY number")
                .mapTo(Integer.class)
                .list());
  }

  private void awaitRelease() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
