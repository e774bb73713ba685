package io.github.instagramv1.server.store.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.PreparationLock;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.text.NameWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Loads the output of an export in one transaction. Derived data (counts, words of names, cells of
 * places, media of geographies) is computed again.
 */
public final class WorldImport {
  private final ObjectMapper json = new ObjectMapper();
  private final PlaceCells cells = new PlaceCells();
  private final BulkLoad load;
  private final Map<String, Integer> tagCounts = new TreeMap<>();
  private final Map<Long, Integer> positions = new HashMap<>();
  private final Map<Long, GeoPoint> points = new HashMap<>();
  private final Map<WorldRecord, Long> counts = new TreeMap<>();
  private final List<Long> world = new ArrayList<>();

  private WorldImport(BulkLoad load) {
    this.load = load;
  }

  /**
   * Replaces the data of a database by the records of a file.
   *
   * @return the number of records of each kind
   * @throws IllegalArgumentException with the line number if a record is invalid; the database is
   *     then unchanged
   */
  public static Map<WorldRecord, Long> load(Database database, BufferedReader lines)
      throws IOException {
    try (PreparationLock lock = PreparationLock.take(database.location());
        BulkLoad load = BulkLoad.begin(database)) {
      WorldImport started = new WorldImport(load);
      started.read(lines);
      return started.counts;
    }
  }

  private void read(BufferedReader lines) throws IOException {
    long number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        add(line);
      }
      finish();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "Line " + number + " is not JSON. Nothing was changed.", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Line %s cannot be loaded: %s. Nothing was changed.".formatted(number, e.getMessage()),
          e);
    } catch (DatabaseException e) {
      throw new IllegalArgumentException(
          "A record before or in line %s contradicts another record, or refers to a missing record. Nothing was changed."
              .formatted(number),
          e);
    }
  }

  private void add(String line) throws JsonProcessingException {
    JsonNode values = json.readTree(line);
    WorldRecord kind = kind(values.path("record").asText());
    counts.merge(kind, 1L, Long::sum);
    add(kind, new RecordFields(values));
  }

  private static WorldRecord kind(String name) {
    for (WorldRecord kind : WorldRecord.values()) {
      if (kind.key().equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new IllegalArgumentException("the kind of record is unknown");
  }

  private void add(WorldRecord kind, RecordFields of) {
    switch (kind) {
      case WORLD -> {
        for (String name : new String[] {"seed", "users", "media", "created_at"}) {
          world.add(of.number(name));
        }
      }
      case USER -> user(of);
      case LOCATION -> location(of);
      case MEDIA -> media(of);
      case MEDIA_TAG -> {
        tagCounts.merge(of.text("tag"), 1, Integer::sum);
        load.mediaTags.row(of.text("tag"), of.id("media_pk"));
      }
      case USER_IN_PHOTO ->
          load.usersInPhoto.row(
              of.id("media_pk"),
              positions.merge(of.id("media_pk"), 1, Integer::sum) - 1,
              of.id("user_id"),
              of.decimal("x"),
              of.decimal("y"));
      case COMMENT ->
          load.comments.row(
              of.id("id"),
              of.id("media_pk"),
              of.id("user_id"),
              of.text("text"),
              of.number("created_at"));
      case LIKE ->
          load.likes.row(of.id("media_pk"), of.id("user_id"), of.id("id"), of.number("created_at"));
      case FOLLOW ->
          load.follows.row(
              of.id("follower_id"), of.id("followee_id"), of.text("state"), of.id("id"));
      case BLOCK -> load.blocks.row(of.id("blocker_id"), of.id("blocked_id"));
      case PASSWORD -> load.passwords.row(of.id("user_id"), of.text("hash"), of.flag("is_known"));
      case APPLICATION ->
          load.applications.row(
              of.text("client_id"),
              of.text("client_secret"),
              of.text("name"),
              of.flag("enforce_signed"));
      case REDIRECT_URI -> load.redirectUris.row(of.text("client_id"), of.text("uri"));
      case TOKEN ->
          load.tokens.row(
              of.text("token_hash"),
              of.id("user_id"),
              of.text("client_id"),
              of.text("scopes"),
              of.number("created_at"),
              of.numberOrNull("revoked_at"));
      case GEOGRAPHY -> geography(of);
      case FILE -> load.files.row(of.text("source"), of.number("part"), of.bytes("content"));
      case IMPORTED_MEDIA -> load.importedMedia.row(of.id("media_pk"), of.text("source"));
      case IMPORTED_USER -> load.importedUsers.row(of.id("user_id"), of.text("source"));
    }
  }

  private void user(RecordFields of) {
    long id = of.id("id");
    load.users.row(
        id,
        of.text("username"),
        of.text("full_name"),
        of.text("profile_picture"),
        of.text("bio"),
        of.text("website"),
        of.flag("is_private"),
        0,
        0,
        0);
    for (String term : NameWords.of(of.text("full_name"))) {
      load.userTerms.row(term, id);
    }
  }

  private void location(RecordFields of) {
    GeoPoint point = new GeoPoint(of.decimal("latitude"), of.decimal("longitude"));
    load.locations.row(
        of.id("id"),
        of.text("name"),
        point.latitude(),
        point.longitude(),
        cells.leafCell(point),
        of.textOrNull("facebook_places_id"),
        of.textOrNull("foursquare_id"),
        of.textOrNull("foursquare_v2_id"));
  }

  private void media(RecordFields of) {
    Double latitude = of.decimalOrNull("latitude");
    Optional<GeoPoint> point =
        latitude == null
            ? Optional.empty()
            : Optional.of(new GeoPoint(latitude, of.decimal("longitude")));
    point.ifPresent(known -> points.put(of.id("pk"), known));
    load.media.row(
        of.id("pk"),
        of.id("user_id"),
        of.number("created_at"),
        of.text("type"),
        of.text("filter"),
        of.idOrNull("caption_id"),
        of.textOrNull("caption_text"),
        of.text("image_key"),
        of.idOrNull("location_id"),
        latitude,
        of.decimalOrNull("longitude"),
        point.map(cells::leafCell).orElse(null),
        0,
        0,
        load.revision());
  }

  private void geography(RecordFields of) {
    long id = of.id("id");
    GeoPoint centre = new GeoPoint(of.decimal("latitude"), of.decimal("longitude"));
    long radius = of.number("radius");
    load.geographies.row(id, of.text("client_id"), centre.latitude(), centre.longitude(), radius);
    points.forEach(
        (pk, point) -> {
          if (cells.distanceMetres(centre, point) <= radius) {
            load.geographyMedia.row(id, pk);
          }
        });
  }

  private void finish() {
    if (world.size() != 4) {
      throw new IllegalArgumentException("the file must have exactly one record of kind world");
    }
    tagCounts.forEach(load.tags::row);
    load.countAnew();
    load.finish(
        world.get(0), Math.toIntExact(world.get(1)), Math.toIntExact(world.get(2)), world.get(3));
  }
}
