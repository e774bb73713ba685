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
import io.github.instagramv1.stub.model.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests searches for places and media around points in all parts of the earth. */
class AreaSearchTest {
  private static final Caller CALLER =
      new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), Set.of());
  private static final double METRES_PER_DEGREE =
      Math.toRadians(1) * PlaceCells.EARTH_RADIUS_METRES;

  @TempDir private Path folder;
  private Database database;
  private Services services;
  private Gallery gallery;

  @BeforeEach
  void open() {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("test.db").toString());
    new TestUsers(database).withPublic(1);
    services = new Services(database, clock);
    gallery = new Gallery(database, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /**
   * A search around the first point finds the second at this distance, and not at one metre less.
   */
  @ParameterizedTest
  @CsvSource({
    // Across the antimeridian, both ways, and on it by both of its names.
    "   0,     179.999,     0,     -179.999,   223",
    "   0,    -179.999,     0,      179.999,   223",
    " -16.8,   180,       -16.8,   -180,         1",
    "  65.5,  -180,        65.5,    179.95,   2306",
    // Over the poles, and along all meridians that meet there.
    "  89.99,    0,        89.99,   180,      2224",
    " -89.99,   45,       -89.99,  -135,      2224",
    "  90,       0,        90,      123,         1",
    "  90,       0,        89.99,   -77,      1112",
    " -90,     180,       -89.96,     0,      4448",
    // Across the equator and the prime meridian, and in a city.
    "  -0.01,   -0.01,      0.01,    0.01,   3146",
    "  48.8566,  2.3522,   48.8606,  2.3376, 1158"
  })
  void findsWhatIsWithinTheRequestedDistance(
      double lat, double lng, double otherLat, double otherLng, int metres) {
    GeoPoint centre = new GeoPoint(lat, lng);
    GeoPoint other = new GeoPoint(otherLat, otherLng);
    gallery.place(50, other);
    long pk = gallery.publishAt(1, other);
    assertThat(places(centre, metres)).contains(50L);
    assertThat(media(centre, metres, 33)).containsExactly(pk);
    if (metres > 1) {
      assertThat(places(centre, metres - 1)).doesNotContain(50L);
      assertThat(media(centre, metres - 1, 33)).isEmpty();
    }
  }

  @Test
  void sortsPlacesByDistanceAndThenById() {
    GeoPoint centre = new GeoPoint(-33.8688, 151.2093);
    gallery.place(61, pointNorthOf(centre, 300));
    gallery.place(62, pointNorthOf(centre, -100));
    gallery.place(64, pointNorthOf(centre, 200));
    gallery.place(63, pointNorthOf(centre, 200));
    gallery.place(65, pointNorthOf(centre, 1001));
    assertThat(places(centre, 1000)).containsExactly(62L, 63L, 64L, 61L);
  }

  @Test
  void returnsTheNearest33Places() {
    GeoPoint centre = new GeoPoint(35.6762, 139.6503);
    for (int i = 40; i > 0; i--) {
      gallery.place(100 + i, pointNorthOf(centre, 10.0 * i));
    }
    assertThat(places(centre, 1000))
        .containsExactlyElementsOf(LongStream.rangeClosed(101, 133).boxed().toList());
  }

  @Test
  void sortsMediaByAgeNotByDistance() {
    GeoPoint centre = new GeoPoint(40.7128, -74.0060);
    long far = gallery.publishAt(1, pointNorthOf(centre, 900));
    long near = gallery.publishAt(1, pointNorthOf(centre, 1));
    long middle = gallery.publishAt(1, pointNorthOf(centre, -500));
    gallery.publishAt(1, pointNorthOf(centre, 1010));
    assertThat(media(centre, 1000, 33)).containsExactly(middle, near, far);
    assertThat(media(centre, 1000, 2)).containsExactly(middle, near);
  }

  /**
   * The cells that cover a circle also contain points outside it. If media there come first, a
   * search reads further.
   */
  @Test
  void findsMediaInsideDespiteManyJustOutside() {
    GeoPoint centre = new GeoPoint(51.5074, -0.1278);
    PlaceCells cells = new PlaceCells();
    long outside = cells.leafCell(pointNorthOf(centre, 1003));
    assertThat(cells.covering(centre, 1000)).anyMatch(range -> range.contains(outside));
    List<Long> inside = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      inside.add(gallery.publishAt(1, pointNorthOf(centre, 990)));
      for (int k = 0; k < 30; k++) {
        gallery.publishAt(1, pointNorthOf(centre, 1003));
      }
    }
    Collections.reverse(inside);
    assertThat(media(centre, 1000, 2)).containsExactlyElementsOf(inside.subList(0, 2));
    assertThat(media(centre, 1000, 33)).containsExactlyElementsOf(inside);
  }

  @Test
  void findsMediaAtTheirNamedPlace() {
    long pk = gallery.publish(1);
    assertThat(media(Gallery.POINT, 1, 33)).containsExactly(pk);
    assertThat(media(pointNorthOf(Gallery.POINT, 5000), 4999, 33)).isEmpty();
  }

  @Test
  void searchesTheLastFiveDaysByDefault() {
    long pk = gallery.publish(1);
    Duration fiveDays = Duration.ofDays(5);
    assertThat(foundAfter(fiveDays.minusMinutes(1), null, null)).containsExactly(pk);
    assertThat(foundAfter(fiveDays.plusMinutes(1), null, null)).isEmpty();
  }

  @Test
  void limitsTheSearchToSevenDaysFromOneTime() {
    long published = TickingClock.START.getEpochSecond();
    long pk = gallery.publish(1);
    long week = Duration.ofDays(7).toSeconds();
    Duration aYear = Duration.ofDays(365);
    assertThat(foundAfter(aYear, published - week + 60, null)).containsExactly(pk);
    assertThat(foundAfter(aYear, published - week - 60, null)).isEmpty();
    assertThat(foundAfter(aYear, null, published + week - 60)).containsExactly(pk);
    assertThat(foundAfter(aYear, null, published + week + 60)).isEmpty();
    assertThat(foundAfter(aYear, null, published)).isEmpty();
    assertThat(foundAfter(aYear, published - 60, published + 60)).containsExactly(pk);
  }

  private List<Long> places(GeoPoint centre, int metres) {
    return services.locations.around(centre, metres).stream()
        .map(Location::getId)
        .map(Long::valueOf)
        .toList();
  }

  private List<Long> media(GeoPoint centre, int metres, int count) {
    return pks(services.media.search(CALLER, centre, metres, null, null, count));
  }

  /** Returns what a search finds when so much time has passed since the start of the clock. */
  private List<Long> foundAfter(Duration time, Long from, Long to) {
    Services later = new Services(database, InstantSource.fixed(TickingClock.START.plus(time)));
    return pks(later.media.search(CALLER, Gallery.POINT, 1000, from, to, 33));
  }

  private static List<Long> pks(List<Media> media) {
    return media.stream().map(m -> MediaId.parse(m.getId()).orElseThrow().pk()).toList();
  }

  private static GeoPoint pointNorthOf(GeoPoint from, double metres) {
    return new GeoPoint(from.latitude() + metres / METRES_PER_DEGREE, from.longitude());
  }
}
