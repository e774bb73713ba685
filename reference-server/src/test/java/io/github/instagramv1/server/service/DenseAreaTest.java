package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.id.MediaId;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.stub.model.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches around points with more places and media than a search reads find what a comparison with
 * every one of them finds. {@code -Dareas=S} repeats a run.
 */
class DenseAreaTest {
  private static final long SEED = Long.getLong("areas", System.nanoTime());
  private static final Caller CALLER =
      new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), Set.of());
  private static final GeoPoint CENTRE = new GeoPoint(48.8566, 2.3522);
  private static final int PUBLIC = 1;
  private static final int PRIVATE = 2;
  private static final int COUNT = 2_500;
  private static final int QUERIES = 60;
  private static final int[] DISTANCES = {1, 20, 150, 1_000, 5_000};

  private final Random random = new Random(SEED);
  private final PlaceCells cells = new PlaceCells();
  private final List<Point> places = new ArrayList<>();
  private final List<Point> media = new ArrayList<>();
  private Database database;
  private Services services;

  /** A place or a media object that the caller may see. */
  private record Point(long id, GeoPoint at) {}

  @BeforeEach
  void fill(@TempDir Path folder) {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("dense.db").toString());
    new TestUsers(database).withPublic(PUBLIC).withPrivate(PRIVATE);
    services = new Services(database, clock);
    Gallery gallery = new Gallery(database, clock);
    long newest = gallery.publishAt(PUBLIC, new GeoPoint(0, 0));
    database.write(
        handle -> {
          handle.execute("DELETE FROM locations");
          PreparedBatch place =
              handle.prepareBatch(
                  "INSERT INTO locations (id, name, latitude, longitude, cell)"
                      + " VALUES (?, 'x', ?, ?, ?)");
          PreparedBatch photo =
              handle.prepareBatch(
                  "INSERT INTO media VALUES (?, ?, 0, 'image', 'Normal', NULL, NULL, 'key', NULL, ?,"
                      + " ?, ?, 0, 0, 0)");
          for (int i = 1; i <= COUNT; i++) {
            GeoPoint at = randomPoint();
            place.add(i, at.latitude(), at.longitude(), cells.leafCell(at));
            places.add(new Point(i, at));
            int owner = 1 + random.nextInt(2);
            GeoPoint made = randomPoint();
            photo.add(newest - i, owner, made.latitude(), made.longitude(), cells.leafCell(made));
            if (owner == PUBLIC) {
              media.add(new Point(newest - i, made));
            }
          }
          place.execute();
          photo.execute();
          return null;
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsTheSameAsAnExhaustiveComparison() {
    for (int i = 0; i < QUERIES; i++) {
      GeoPoint point = i % 10 == 0 ? CENTRE : randomPoint();
      int distance = DISTANCES[random.nextInt(DISTANCES.length)];
      String query = "%s, %s m, seed %s".formatted(point, distance, SEED);
      assertThat(services.locations.around(point, distance).stream().map(Location::getId))
          .as("places at %s", query)
          .isEqualTo(expectedPlaces(point, distance));
      int count = 1 + random.nextInt(33);
      assertThat(
              services.media.search(CALLER, point, distance, null, null, count).stream()
                  .map(found -> MediaId.parse(found.getId()).orElseThrow().pk()))
          .as("media at %s", query)
          .isEqualTo(expectedMedia(point, distance, count));
    }
  }

  private List<String> expectedPlaces(GeoPoint point, int distance) {
    return inside(places, point, distance).stream()
        .sorted(
            Comparator.comparingDouble((Point each) -> cells.distanceMetres(point, each.at()))
                .thenComparing(Point::id))
        .limit(33)
        .map(each -> String.valueOf(each.id()))
        .toList();
  }

  private List<Long> expectedMedia(GeoPoint point, int distance, int count) {
    return inside(media, point, distance).stream()
        .map(Point::id)
        .sorted(Comparator.reverseOrder())
        .limit(count)
        .toList();
  }

  private List<Point> inside(List<Point> all, GeoPoint point, int distance) {
    return all.stream().filter(each -> cells.distanceMetres(point, each.at()) <= distance).toList();
  }

  /** Returns a point that is in a crowd, in its surroundings, or far away. */
  private GeoPoint randomPoint() {
    double width =
        switch (random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> 0.000_2;
          case 2 -> 0.05;
          default -> 1;
        };
    return new GeoPoint(
        CENTRE.latitude() + (random.nextDouble() - 0.5) * width,
        CENTRE.longitude() + (random.nextDouble() - 0.5) * width);
  }
}
