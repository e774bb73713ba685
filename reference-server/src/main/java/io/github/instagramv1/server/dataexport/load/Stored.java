package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.store.imported.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** The prepared form of a file, which is written to the database. */
final class Stored {
  private Stored() {}

  /** Stores it, unless it was there when the export was read. */
  static void in(Handle handle, FileStore files, Prepared prepared) {
    if (prepared.file().isPresent()) {
      files.insert(handle, prepared.source(), bytes(prepared.file().get()));
    } else if (files.length(handle, prepared.source()) == 0) {
      throw new IllegalStateException(
          "The database was replaced during the import. Nothing was changed.");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary file is gone", e);
    }
  }
}
