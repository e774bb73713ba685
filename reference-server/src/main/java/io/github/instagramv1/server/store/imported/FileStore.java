package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.sql.SqlQuery;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores imported files by the hash of their source. */
public final class FileStore {
  private static final int PART = 256 * 1024;

  /** Returns the key of a media object's file; empty if there is none. */
  public Optional<String> ofMedia(Handle handle, long pk) {
    return SqlQuery.of(
            handle,
            "SELECT i.source FROM imported_media i JOIN files f"
                + " ON f.source = i.source AND f.part = 0 WHERE i.media_pk = :pk")
        .bind("pk", pk)
        .first(row -> row.getString(1));
  }

  /** Returns the key of a user's picture; empty if there is none. */
  public Optional<String> ofUser(Handle handle, long id) {
    return SqlQuery.of(
            handle,
            "SELECT i.source FROM imported_users i JOIN files f"
                + " ON f.source = i.source AND f.part = 0 WHERE i.user_id = :id")
        .bind("id", id)
        .first(row -> row.getString(1));
  }

  /** Returns the length of a file; 0 if it does not exist. */
  public long length(Handle handle, String source) {
    return SqlQuery.of(
            handle,
            "SELECT part, LENGTH(content) FROM files WHERE source = :source"
                + " ORDER BY part DESC LIMIT 1")
        .bind("source", source)
        .first(row -> row.getLong(1) * PART + row.getLong(2))
        .orElse(0L);
  }

  /**
   * Returns some bytes of a file.
   *
   * @param from the first index, from 0 on
   * @param to the index after the last byte
   */
  public byte[] read(Handle handle, String source, long from, long to) {
    List<byte[]> parts =
        SqlQuery.of(
                handle,
                "SELECT content FROM files WHERE source = :source AND part >= :first"
                    + " AND part <= :last ORDER BY part")
            .bind("source", source)
            .bind("first", from / PART)
            .bind("last", Math.max(from, to - 1) / PART)
            .list(row -> row.getBytes(1));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);
    int skipped = (int) (from % PART);
    return Arrays.copyOfRange(whole.toByteArray(), skipped, skipped + Math.toIntExact(to - from));
  }

  /** Adds a file, unless it exists. */
  public void insert(Handle handle, String source, byte[] content) {
    if (length(handle, source) > 0) {
      return;
    }
    for (int from = 0; from < content.length; from += PART) {
      handle
          .createUpdate("INSERT INTO files (source, part, content) VALUES (:source, :part, :bytes)")
          .bind("source", source)
          .bind("part", from / PART)
          .bind("bytes", Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)))
          .execute();
    }
  }
}
