package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.Item;
import io.github.instagramv1.server.dataexport.media.Preparation;
import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.store.imported.ImportedMediaStore.Known;
import io.github.instagramv1.server.world.LoadListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Prepares the stored form of all photos and videos, before anything is written. */
final class PreparedFiles {
  private final Preparation preparation;
  private final Set<List<Object>> known;

  PreparedFiles(Preparation preparation, List<Known> known) {
    this.preparation = preparation;
    this.known =
        known.stream()
            .map(each -> List.<Object>of(each.createdAt(), each.source()))
            .collect(Collectors.toSet());
  }

  /** In the order of the items, of which a few are worked on at once. */
  List<Prepared> of(List<Item> items, LoadListener listener) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Prepared> prepared = new ArrayList<>();
      Deque<Future<Prepared>> begun = new ArrayDeque<>();
      for (Item item : items) {
        begun.add(workers.submit(() -> of(item)));
        if (begun.size() > 2 * threads) {
          prepared.add(result(begun.remove()));
          listener.loaded("files", prepared.size(), items.size());
        }
      }
      while (!begun.isEmpty()) {
        prepared.add(result(begun.remove()));
        listener.loaded("files", prepared.size(), items.size());
      }
      return prepared;
    } finally {
      workers.shutdownNow();
    }
  }

  private Prepared of(Item item) {
    return preparation.prepare(item, (at, source) -> known.contains(List.<Object>of(at, source)));
  }

  private static Prepared result(Future<Prepared> begun) {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("A file cannot be prepared.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was interrupted. Nothing was changed.", e);
    }
  }
}
