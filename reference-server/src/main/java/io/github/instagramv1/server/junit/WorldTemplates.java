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
 * Worlds in files, each generated once and kept for later runs of tests; a server gets a copy,
 * which takes no time to speak of.
 */
final class WorldTemplates implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final WorldCache cache;
  private final Map<Key, Path> files = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  WorldTemplates(WorldCache cache) {
    this.cache = cache;
  }

  /** Which world; equal keys make equal worlds. */
  record Key(WorldSize size, Instant today) {}

  /** A new folder with a copy of the world as {@code world.db}. */
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

  /** Where the world of a copy is. */
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
