package io.github.instagramv1.server.store;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.database.StateVersion;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Groups writes to a database with one writer at a time. Writes that arrive during a commit go into
 * the next transaction together, so that they share the wait for the disk. A failed write is undone
 * alone, and writes are acknowledged when all are committed.
 */
final class GroupCommit {
  private static final int MOST = 64;

  private final Jdbi writing;
  private final DatabaseLocation location;
  private final long patienceNanos;
  private final StateVersion version;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Write<?>> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Creates an empty group.
   *
   * @param version gets a new number by each commit
   */
  GroupCommit(Jdbi writing, DatabaseLocation location, Duration patience, StateVersion version) {
    this.writing = writing;
    this.location = location;
    this.patienceNanos = patience.toNanos();
    this.version = version;
  }

  /**
   * Runs a write in a transaction, in this thread or in that of another writer.
   *
   * @throws DatabaseException BUSY if its turn does not come in time
   */
  <T, X extends Exception> T run(HandleCallback<T, X> work) throws X {
    Write<T> write = new Write<>(work);
    if (leads(write)) {
      List<Write<?>> group = next();
      try {
        commit(group);
      } finally {
        handOver(group);
      }
    }
    return write.<X>outcome();
  }

  /** Returns whether this thread must run the waiting writes; if not, another has run them. */
  private boolean leads(Write<?> write) {
    boolean interrupted = false;
    lock.lock();
    try {
      waiting.addLast(write);
      long left = patienceNanos;
      while (!write.isOver() && (busy || waiting.peekFirst() != write)) {
        try {
          if (left > 0) {
            left = changed.awaitNanos(left);
          } else if (waiting.remove(write)) {
            throw DatabaseException.of(location, DatabaseTrouble.BUSY);
          } else {
            // Another thread has begun it, and says when it is over.
            changed.awaitUninterruptibly();
          }
        } catch (InterruptedException e) {
          interrupted = true;
          left = 0;
        }
      }
      busy |= !write.isOver();
      return !write.isOver();
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<Write<?>> next() {
    lock.lock();
    try {
      List<Write<?>> group = new ArrayList<>();
      while (group.size() < MOST && !waiting.isEmpty()) {
        group.add(waiting.removeFirst());
      }
      return group;
    } finally {
      lock.unlock();
    }
  }

  private void commit(List<Write<?>> group) {
    boolean alone = group.size() == 1;
    try {
      writing.useTransaction(
          handle -> {
            for (Write<?> write : group) {
              if (alone) {
                write.run(handle);
              } else {
                write.runBetweenOthers(handle);
              }
            }
            version.beginCommit();
          });
    } catch (Exception | Error e) {
      group.forEach(write -> write.fail(e));
    } finally {
      version.endCommit();
    }
  }

  private void handOver(List<Write<?>> group) {
    lock.lock();
    try {
      group.forEach(Write::end);
      busy = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
