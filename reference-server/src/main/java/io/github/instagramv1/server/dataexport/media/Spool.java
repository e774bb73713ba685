package io.github.instagramv1.server.dataexport.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores prepared files until all of them are loaded, in a temporary folder that is deleted
 * afterwards, or when the process ends.
 */
public final class Spool implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

  private final Path folder;
  private final AtomicLong count = new AtomicLong();

  private final Thread remover = new Thread(this::remove, "import files");

  private Spool(Path folder) {
    this.folder = folder;
  }

  /** Creates the folder in the system's folder for temporary files. */
  public static Spool open() {
    try {
      Spool spool = new Spool(Files.createTempDirectory("instagram-import"));
      Runtime.getRuntime().addShutdownHook(spool.remover);
      return spool;
    } catch (IOException e) {
      throw full(e);
    }
  }

  Path add(byte[] content) {
    try {
      return Files.write(folder.resolve(String.valueOf(count.incrementAndGet())), content);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static RuntimeException full(IOException cause) {
    return new IllegalStateException(
        "The folder for temporary files (java.io.tmpdir) has no space for the pictures. Nothing was"
            + " changed.",
        cause);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(remover);
      remove();
    } catch (IllegalStateException e) {
      // The process ends, and the folder with it.
    }
  }

  private void remove() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.warn("Temporary files of an import cannot be removed: {}", e.getClass().getName());
    }
  }
}
