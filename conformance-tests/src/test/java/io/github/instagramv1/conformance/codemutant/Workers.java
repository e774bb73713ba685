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
 * Does several things at a time.
 *
 * @param count how many
 */
record Workers(int count) {

  /** As many as there are processors. */
  static Workers ofProcessors() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /**
   * The results, in the order of the things.
   *
   * @param listener is told of each as it comes, by one thread at a time
   */
  <T, R> List<R> map(List<T> things, Function<T, R> work, Consumer<R> listener) {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      List<Future<R>> running = new ArrayList<>();
      for (T thing : things) {
        running.add(pool.submit(() -> told(work.apply(thing), listener)));
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

  private static <R> R told(R result, Consumer<R> listener) {
    synchronized (listener) {
      listener.accept(result);
    }
    return result;
  }
}
