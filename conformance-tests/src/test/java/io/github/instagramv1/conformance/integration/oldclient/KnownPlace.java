package io.github.instagramv1.conformance.integration.oldclient;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.store.WorldStore;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Foursquare and Facebook ids of a location. The API accepts them but does not return them. */
record KnownPlace(String foursquareId, String facebookId) {

  /** Returns the ids of a location that all sample data with this seed contain. */
  static KnownPlace ofSampleData(long seed, Path folder) {
    List<Map<String, Object>> places = new ArrayList<>();
    try (Database database = Database.open(folder.resolve("places.db").toString())) {
      new World(database)
          .replace(
              new WorldSize(seed, WorldSize.FEWEST_USERS, 0),
              Instant.now(),
              (what, done, total) -> {});
      database.read(
          handle -> {
            new WorldStore()
                .forEach(
                    handle,
                    (kind, values) -> {
                      if (kind == WorldRecord.LOCATION) {
                        places.add(values);
                      }
                    });
            return null;
          });
    }
    Map<String, Object> place = places.get(3);
    return new KnownPlace(
        place.get("foursquare_v2_id").toString(), place.get("facebook_places_id").toString());
  }
}
