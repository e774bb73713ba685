package io.github.instagramv1.server.store;

import java.util.Locale;

/**
 * The kinds of records of an export, each after those to which it refers. Ids are decimal text,
 * times UNIX seconds, booleans 0 or 1.
 */
public enum WorldRecord {
  WORLD("SELECT seed, users, media, created_at FROM world"),
  USER(
      "SELECT CAST(id AS TEXT) AS id, username, full_name, bio, website, profile_picture,"
          + " is_private FROM users ORDER BY users.id"),
  LOCATION(
      "SELECT CAST(id AS TEXT) AS id, name, latitude, longitude, facebook_places_id,"
          + " foursquare_id, foursquare_v2_id FROM locations ORDER BY locations.id"),
  MEDIA(
      "SELECT CAST(pk AS TEXT) AS pk, CAST(owner_id AS TEXT) AS user_id, created_at, type, filter,"
          + " CAST(caption_id AS TEXT) AS caption_id, caption_text, image_key,"
          + " CAST(location_id AS TEXT) AS location_id, latitude, longitude FROM media ORDER BY"
          + " media.pk"),
  MEDIA_TAG(
      "SELECT CAST(media_pk AS TEXT) AS media_pk, tag FROM media_tags ORDER BY media_tags.media_pk,"
          + " media_tags.tag"),
  USER_IN_PHOTO(
      "SELECT CAST(media_pk AS TEXT) AS media_pk, CAST(user_id AS TEXT) AS user_id, x, y FROM"
          + " users_in_photo ORDER BY users_in_photo.media_pk, users_in_photo.position"),
  COMMENT(
      "SELECT CAST(id AS TEXT) AS id, CAST(media_pk AS TEXT) AS media_pk, CAST(author_id AS TEXT)"
          + " AS user_id, text, created_at FROM comments ORDER BY comments.id"),
  LIKE(
      "SELECT CAST(media_pk AS TEXT) AS media_pk, CAST(user_id AS TEXT) AS user_id, created_at,"
          + " CAST(like_id AS TEXT) AS id FROM likes ORDER BY likes.like_id"),
  FOLLOW(
      "SELECT CAST(follower_id AS TEXT) AS follower_id, CAST(followee_id AS TEXT) AS followee_id,"
          + " state, CAST(edge_id AS TEXT) AS id FROM follows ORDER BY follows.edge_id"),
  BLOCK(
      "SELECT CAST(blocker_id AS TEXT) AS blocker_id, CAST(blocked_id AS TEXT) AS blocked_id FROM"
          + " blocks ORDER BY blocks.blocker_id, blocks.blocked_id"),
  PASSWORD(
      "SELECT CAST(user_id AS TEXT) AS user_id, hash, is_known FROM passwords ORDER BY"
          + " passwords.user_id"),
  APPLICATION(
      "SELECT client_id, client_secret, name, enforce_signed FROM applications ORDER BY"
          + " client_id"),
  REDIRECT_URI("SELECT client_id, uri FROM redirect_uris ORDER BY client_id, uri"),
  TOKEN(
      "SELECT token_hash, CAST(user_id AS TEXT) AS user_id, client_id, scopes, created_at,"
          + " revoked_at FROM tokens ORDER BY tokens.user_id, token_hash"),
  GEOGRAPHY(
      "SELECT CAST(id AS TEXT) AS id, client_id, latitude, longitude, radius FROM geographies ORDER"
          + " BY geographies.id"),
  FILE("SELECT source, part, content FROM files ORDER BY files.source, part"),
  IMPORTED_MEDIA(
      "SELECT CAST(media_pk AS TEXT) AS media_pk, source FROM imported_media ORDER BY"
          + " imported_media.media_pk"),
  IMPORTED_USER(
      "SELECT CAST(user_id AS TEXT) AS user_id, source FROM imported_users ORDER BY"
          + " imported_users.user_id");

  private static final int ROWS_OF_FILES_FETCHED = 4;

  private static final int ROWS_FETCHED = 1000;

  private final String sql;

  WorldRecord(String sql) {
    this.sql = sql;
  }

  /** Returns the name in a file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String sql() {
    return sql;
  }

  /** Returns the number of rows per fetch; rows of files are large. */
  int fetched() {
    return this == FILE ? ROWS_OF_FILES_FETCHED : ROWS_FETCHED;
  }
}
