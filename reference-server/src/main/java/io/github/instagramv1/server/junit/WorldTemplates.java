package io.github.instagramv1.server.junit;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sample data in files, each generated once and kept for later test runs. A server gets a copy,
 * which takes negligible time.
 */
final class WorldTemplates implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final WorldCache cache;
  private final Map<Key, Path> files = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  WorldTemplates(WorldCache cache) {
    this.cache = cache;
  }

  /** The key of sample data; equal keys generate equal data. */
  record Key(WorldSize size, Instant today) {}

  /** Returns a new folder with a copy of the sample data as {@code world.db}. */
  TemporaryFolder copy(Key key) {
    Path template =
        files.computeIfAbsent(key, each -> cache.find(each).orElseGet(() -> generate(each)));
    TemporaryFolder copy = TemporaryFolder.create();
    try {
      Files.copy(template, world(copy), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      copy.close();
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** Returns the path of the database in a copy. */
  static Path world(TemporaryFolder copy) {
    return copy.file("world.db");
  }

  private Path generate(Key key) {
    Path file = folder.file("world-" + numbers.incrementAndGet() + ".db");
    try (Database database = Database.open(file.toString())) {
      new World(database).replace(key.size(), key.today(), (what, done, total) -> {});
    }
    cache.keep(key, file);
    return file;
  }

  @Override
  public void close() {
    folder.close();
  }
}
