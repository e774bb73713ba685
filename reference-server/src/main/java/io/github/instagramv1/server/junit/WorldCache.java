package io.github.instagramv1.server.junit;

import io.github.instagramv1.server.text.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cache of generated sample data across test runs: one file for each key and each build of this
 * server, in a folder of the user. Errors of the folder cost time only.
 */
final class WorldCache {
  /** The folder, instead of {@code .cache/instagram-v1/worlds} in the user's home. */
  static final String PROPERTY = "instagram.worlds";

  private static final Duration KEPT = Duration.ofDays(7);

  private final Path folder;

  WorldCache(Path folder) {
    this.folder = folder;
  }

  static WorldCache ofUser() {
    String chosen = System.getProperty(PROPERTY);
    return new WorldCache(
        chosen == null
            ? Path.of(System.getProperty("user.home"), ".cache", "instagram-v1", "worlds")
            : Path.of(chosen));
  }

  /** Returns the cached file of a key, if this build of the server has generated it. */
  Optional<Path> find(WorldTemplates.Key key) {
    try {
      Path file = file(key);
      if (Files.isRegularFile(file)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        return Optional.of(file);
      }
    } catch (IOException | RuntimeException e) {
      // As if it were not there.
    }
    return Optional.empty();
  }

  /**
   * Stores a complete copy of generated sample data, and deletes files that were not used recently.
   */
  void keep(WorldTemplates.Key key, Path generated) {
    try {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      dropOld();
      Path copy = Files.createTempFile(folder, "new", ".tmp");
      Files.copy(generated, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      // The next run generates the world again.
    }
  }

  private void dropOld() throws IOException {
    FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path file(WorldTemplates.Key key) throws IOException {
    String parts = String.join("\n", key.toString(), build(), System.getProperty("java.version"));
    return folder.resolve(HexFormat.of().formatHex(Sha256.of(parts), 0, 16) + ".db");
  }

  /**
   * Returns a value that changes with this server's code: sizes and times of its jar or of its
   * class files.
   */
  private static String build() throws IOException {
    try {
      URI code = WorldCache.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      try (Stream<Path> files = Files.walk(Path.of(code))) {
        StringBuilder build = new StringBuilder();
        List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
        for (Path file : sorted) {
          var attributes = Files.readAttributes(file, BasicFileAttributes.class);
          build.append(file).append(attributes.size()).append(attributes.lastModifiedTime());
        }
        return build.toString();
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
