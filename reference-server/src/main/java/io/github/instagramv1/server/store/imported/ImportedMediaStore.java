package io.github.instagramv1.server.store.imported;

import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.id.Shortcode;
import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.prefix.TagNameStore;
import io.github.instagramv1.server.text.Hashtags;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes imported media. */
public final class ImportedMediaStore {
  private static final int KEY_BYTES = 16;

  private final PlaceCells cells = new PlaceCells();
  private final TagNameStore tags = new TagNameStore();
  private final SecureRandom random = new SecureRandom();

  /**
   * An imported media object.
   *
   * @param source empty for one that is only mentioned in likes or comments
   */
  public record Known(long pk, long createdAt, String source) {}

  /** Those of an owner. */
  public List<Known> of(Handle handle, long owner) {
    return SqlQuery.of(
            handle,
            "SELECT m.pk, m.created_at, i.source FROM media m"
                + " JOIN imported_media i ON i.media_pk = m.pk WHERE m.owner_id = :owner"
                + " ORDER BY m.pk")
        .bind("owner", owner)
        .list(row -> new Known(row.getLong(1), row.getLong(2), row.getString(3)));
  }

  /** Returns the owner of a media object; empty if it does not exist. */
  public Optional<Long> owner(Handle handle, long pk) {
    return SqlQuery.of(handle, "SELECT owner_id FROM media WHERE pk = :pk")
        .bind("pk", pk)
        .first(row -> row.getLong(1));
  }

  /** Returns the newest media object of an owner that is not newer than a time in UNIX seconds. */
  public Optional<Long> newest(Handle handle, long owner, long at) {
    return SqlQuery.of(
            handle,
            "SELECT pk FROM media WHERE owner_id = :owner AND created_at <= :at"
                + " ORDER BY pk DESC LIMIT 1")
        .bind("owner", owner)
        .bind("at", at)
        .first(row -> row.getLong(1));
  }

  /** Adds one. */
  public void insert(Handle handle, long pk, NewMedia media) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    handle
        .createUpdate(
            "INSERT INTO media (pk, owner_id, created_at, type, filter, caption_id, caption_text,"
                + " image_key, location_id, latitude, longitude, cell, like_count, comment_count,"
                + " revision) VALUES (:pk, :owner, :createdAt, 'image', 'Normal', NULL, NULL, :key,"
                + " NULL, NULL, NULL, NULL, 0, 0, :revision)")
        .bind("pk", pk)
        .bind("owner", media.owner())
        .bind("createdAt", media.createdAt())
        .bind("key", "files/" + Shortcode.encode(pk) + "/" + HexFormat.of().formatHex(key))
        // Another one than a media object of that pk may have had in an earlier world.
        .bind("revision", System.currentTimeMillis() << 20)
        .execute();
    handle
        .createUpdate("UPDATE users SET media_count = media_count + 1 WHERE id = :owner")
        .bind("owner", media.owner())
        .execute();
    handle
        .createUpdate("INSERT INTO imported_media (media_pk, source) VALUES (:pk, '')")
        .bind("pk", pk)
        .execute();
    fill(handle, pk, media);
  }

  /** Completes a media object that was only mentioned before. */
  public void fill(Handle handle, long pk, NewMedia media) {
    boolean captioned = !media.caption().isBlank();
    handle
        .createUpdate(
            "UPDATE media SET type = :type, caption_id = :captionId, caption_text = :caption,"
                + " location_id = :location, latitude = :latitude, longitude = :longitude,"
                + " cell = :cell, revision = revision + 1 WHERE pk = :pk")
        .bind("type", media.isVideo() ? "video" : "image")
        .bind("captionId", captioned ? Long.valueOf(pk ^ 1) : null)
        .bind("caption", captioned ? media.caption() : null)
        .bind("location", media.location().orElse(null))
        .bind("latitude", media.point().map(GeoPoint::latitude).orElse(null))
        .bind("longitude", media.point().map(GeoPoint::longitude).orElse(null))
        .bind("cell", media.point().map(cells::leafCell).orElse(null))
        .bind("pk", pk)
        .execute();
    handle
        .createUpdate("UPDATE imported_media SET source = :source WHERE media_pk = :pk")
        .bind("source", media.source())
        .bind("pk", pk)
        .execute();
    Hashtags.keysIn(media.caption()).forEach(tag -> tag(handle, pk, tag));
    media.point().ifPresent(point -> geographies(handle, pk, point));
  }

  private void tag(Handle handle, long pk, String tag) {
    tags.addMedia(handle, tag);
    handle
        .createUpdate("INSERT INTO media_tags (tag, media_pk) VALUES (:tag, :pk)")
        .bind("tag", tag)
        .bind("pk", pk)
        .execute();
  }

  private void geographies(Handle handle, long pk, GeoPoint point) {
    record Circle(long id, GeoPoint centre, int radius) {}
    List<Circle> circles =
        SqlQuery.of(handle, "SELECT id, latitude, longitude, radius FROM geographies")
            .list(
                row ->
                    new Circle(
                        row.getLong(1),
                        new GeoPoint(row.getDouble(2), row.getDouble(3)),
                        row.getInt(4)));
    for (Circle circle : circles) {
      if (cells.distanceMetres(circle.centre(), point) <= circle.radius()) {
        handle
            .createUpdate("INSERT INTO geography_media (geography_id, media_pk) VALUES (:id, :pk)")
            .bind("id", circle.id())
            .bind("pk", pk)
            .execute();
      }
    }
  }
}
