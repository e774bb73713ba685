package io.github.instagramv1.conformance.codemutant;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs tasks in several threads.
 *
 * @param count the number of threads
 */
record Workers(int count) {

  /** Returns as many workers as there are processors. */
  static Workers ofProcessors() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Applies {@code work} to each thing and returns the results in the order of the things.
   *
   * @param listener receives each result as soon as it is known; results come one at a time, from
   *     any of the threads
   */
  <T, R> List<R> map(List<T> things, Function<T, R> work, Consumer<R> listener) {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      List<Future<R>> running = new ArrayList<>();
      for (T thing : things) {
        running.add(pool.submit(() -> notifyListener(work.apply(thing), listener)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R notifyListener(R result, Consumer<R> listener) {
    synchronized (listener) {
      listener.accept(result);
    }
    return result;
  }
}
