package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.store.media.MediaRow.Account;
import io.github.instagramv1.server.store.media.MediaRow.CaptionText;
import io.github.instagramv1.server.store.media.MediaRow.Place;
import io.github.instagramv1.server.store.media.MediaRow.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a media row; {@link #SELECT} names what it needs. */
final class MediaMapper {
  /** The columns of a query with the tables m (media), u (owner) and p (place). */
  static final String SELECT =
      "SELECT m.pk, m.created_at, m.type, m.filter, m.image_key, m.like_count, m.comment_count,"
          + " m.caption_id, m.caption_text,"
          + " u.id AS owner_id, u.username, u.full_name, u.profile_picture,"
          + " m.location_id, p.name, p.latitude AS place_latitude, p.longitude AS place_longitude,"
          + " m.latitude, m.longitude";

  private static final int OWNER = 10;
  private static final int PLACE_NAME = 15;
  private static final int LATITUDE = 18;

  private MediaMapper() {}

  static MediaRow read(ResultSet row) throws SQLException {
    return new MediaRow(
        row.getLong(1),
        user(row, OWNER),
        row.getLong(2),
        row.getString(3).equals("video"),
        row.getString(4),
        caption(row),
        row.getString(5),
        spot(row),
        row.getInt(6),
        row.getInt(7));
  }

  /** Reads a user from the column of the id on: username, full name and picture follow. */
  static Account user(ResultSet row, int idColumn) throws SQLException {
    return new Account(
        row.getLong(idColumn),
        row.getString(idColumn + 1),
        row.getString(idColumn + 2),
        row.getString(idColumn + 3));
  }

  private static Optional<CaptionText> caption(ResultSet row) throws SQLException {
    String text = row.getString(9);
    return text == null ? Optional.empty() : Optional.of(new CaptionText(row.getLong(8), text));
  }

  private static Optional<Spot> spot(ResultSet row) throws SQLException {
    String name = row.getString(PLACE_NAME);
    if (name != null) {
      Place place = new Place(row.getLong(PLACE_NAME - 1), name);
      return Optional.of(
          new Spot(
              row.getDouble(PLACE_NAME + 1), row.getDouble(PLACE_NAME + 2), Optional.of(place)));
    }
    double latitude = row.getDouble(LATITUDE);
    if (row.wasNull()) {
      return Optional.empty();
    }
    return Optional.of(new Spot(latitude, row.getDouble(LATITUDE + 1), Optional.empty()));
  }
}
