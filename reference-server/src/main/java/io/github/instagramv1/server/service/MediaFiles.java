package io.github.instagramv1.server.service;

import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.imported.FileStore;
import io.github.instagramv1.server.store.media.MediaRow;
import io.github.instagramv1.server.store.media.MediaStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the media object of a file's key. Anybody who knows a key may see the file, as in the
 * original API: a key has a random part that only responses with the media object contain.
 */
public final class MediaFiles {
  private static final Pattern KEY =
      Pattern.compile("files/([A-Za-z0-9_-]{1,11})(?:/[0-9a-f]{32})?");

  private final Database database;
  private final MediaStore media;
  private final FileStore files;

  public MediaFiles(Database database, MediaStore media, FileStore files) {
    this.database = database;
    this.media = media;
    this.files = files;
  }

  /**
   * The content of a file.
   *
   * @param caption what the owner wrote about it
   * @param source the key of a file that was imported
   */
  public record Shown(
      long pk, boolean isVideo, String filter, Optional<String> caption, Optional<String> source) {}

  /** Returns the content of the file of a key; empty if there is none. */
  public Optional<Shown> find(String key) {
    Matcher form = KEY.matcher(key);
    if (!form.matches()) {
      return Optional.empty();
    }
    OptionalLong pk = Shortcode.decode(form.group(1));
    if (pk.isEmpty()) {
      return Optional.empty();
    }
    return database
        .read(handle -> media.rows(handle, List.of(pk.getAsLong())).stream().findFirst())
        .filter(row -> equal(row.imageKey(), key))
        .map(this::shown);
  }

  private Shown shown(MediaRow row) {
    return new Shown(
        row.pk(),
        row.isVideo(),
        row.filter(),
        row.caption().map(MediaRow.CaptionText::text),
        database.read(handle -> files.ofMedia(handle, row.pk())));
  }

  /** Returns the key of a user's imported picture. */
  public Optional<String> pictureOf(long user) {
    return database.read(handle -> files.ofUser(handle, user));
  }

  /** Returns a stored file. */
  public byte[] whole(String source) {
    return database.read(handle -> files.read(handle, source, 0, files.length(handle, source)));
  }

  /** Returns the length of a stored file. */
  public long length(String source) {
    return database.read(handle -> files.length(handle, source));
  }

  /**
   * Returns some bytes of a stored file.
   *
   * @param to the index after the last byte
   */
  public byte[] part(String source, long from, long to) {
    return database.read(handle -> files.read(handle, source, from, to));
  }

  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
