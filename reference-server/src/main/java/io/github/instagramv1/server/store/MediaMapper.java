package io.github.instagramv1.server.store;

import io.github.instagramv1.server.store.MediaRow.CaptionText;
import io.github.instagramv1.server.store.MediaRow.Person;
import io.github.instagramv1.server.store.MediaRow.Place;
import io.github.instagramv1.server.store.MediaRow.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a media row; {@link #SELECT} names what it needs. */
final class MediaMapper implements RowMapper<MediaRow> {
  /**
   * To be followed by the position and the tables, in which media is m, its owner u, its place p.
   */
  static final String SELECT =
      "SELECT m.pk, m.created_at, m.type, m.filter, m.caption_id, m.caption_text, m.image_key,"
          + " m.location_id, m.latitude, m.longitude, m.like_count, m.comment_count,"
          + " u.id AS owner_id, u.username, u.full_name, u.profile_picture,"
          + " p.name AS place_name, p.latitude AS place_latitude,"
          + " p.longitude AS place_longitude, ";

  @Override
  public MediaRow map(ResultSet row, StatementContext context) throws SQLException {
    return new MediaRow(
        row.getLong("pk"),
        row.getLong("position"),
        person(row, "owner_id"),
        row.getLong("created_at"),
        row.getString("type").equals("video"),
        row.getString("filter"),
        caption(row),
        row.getString("image_key"),
        spot(row),
        row.getInt("like_count"),
        row.getInt("comment_count"));
  }

  static Person person(ResultSet row, String idColumn) throws SQLException {
    return new Person(
        row.getLong(idColumn),
        row.getString("username"),
        row.getString("full_name"),
        row.getString("profile_picture"));
  }

  private static Optional<CaptionText> caption(ResultSet row) throws SQLException {
    String text = row.getString("caption_text");
    return text == null
        ? Optional.empty()
        : Optional.of(new CaptionText(row.getLong("caption_id"), text));
  }

  private static Optional<Spot> spot(ResultSet row) throws SQLException {
    String name = row.getString("place_name");
    if (name != null) {
      Place place = new Place(row.getLong("location_id"), name);
      return Optional.of(
          new Spot(
              row.getDouble("place_latitude"),
              row.getDouble("place_longitude"),
              Optional.of(place)));
    }
    double latitude = row.getDouble("latitude");
    if (row.wasNull()) {
      return Optional.empty();
    }
    return Optional.of(new Spot(latitude, row.getDouble("longitude"), Optional.empty()));
  }
}
