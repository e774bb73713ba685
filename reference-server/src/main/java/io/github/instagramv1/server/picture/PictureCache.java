package io.github.instagramv1.server.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Caches pictures in a folder, and removes the least recently used ones. If the folder is unusable,
 * the server draws pictures more often.
 */
final class PictureCache {
  private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);
  private static final String SUFFIX = ".jpg";

  private final Path folder;
  private final long mostBytes;
  private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;
  private boolean open;

  /**
   * Creates a cache in a folder, which is created when it is first needed.
   *
   * @param mostBytes the maximum size of the folder
   */
  PictureCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  synchronized Optional<byte[]> get(String name) {
    open();
    if (sizes.get(name) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file(name)));
    } catch (IOException e) {
      forget(name);
      return Optional.empty();
    }
  }

  synchronized void put(String name, byte[] content) {
    open();
    try {
      Path part = Files.createTempFile(folder, "picture", ".part");
      Files.write(part, content);
      Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE);
      forget(name);
      sizes.put(name, (long) content.length);
      bytes += content.length;
    } catch (IOException e) {
      LOG.debug("A picture is not kept: {}", e.getClass().getName());
    }
    makeRoom();
  }

  private void makeRoom() {
    Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      Map.Entry<String, Long> entry = oldest.next();
      oldest.remove();
      bytes -= entry.getValue();
      try {
        Files.deleteIfExists(file(entry.getKey()));
      } catch (IOException e) {
        LOG.debug("A picture cannot be removed: {}", e.getClass().getName());
      }
    }
  }

  private void forget(String name) {
    Long size = sizes.remove(name);
    bytes -= size == null ? 0 : size;
  }

  /** Finds what an earlier server left. */
  private void open() {
    if (open) {
      return;
    }
    open = true;
    try {
      Files.createDirectories(folder);
      for (Path file : byAge()) {
        String name = file.getFileName().toString();
        sizes.put(name.substring(0, name.length() - SUFFIX.length()), Files.size(file));
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      LOG.debug("Pictures are not kept: {}", e.getClass().getName());
    }
    makeRoom();
  }

  private List<Path> byAge() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .toList();
    }
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }
}
