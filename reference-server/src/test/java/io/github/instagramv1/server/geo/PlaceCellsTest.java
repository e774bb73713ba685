package io.github.instagramv1.server.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlaceCellsTest {
  /** The maximum number of areas that a circle with a diameter of 10 km touches. */
  private static final int MAX_AREAS = 20;

  private final PlaceCells cells = new PlaceCells();

  @Property(tries = 3000)
  void coversEveryPointWithinTheRadius(
      @ForAll("centres") GeoPoint centre,
      @ForAll @DoubleRange(max = 5000) double radius,
      @ForAll @DoubleRange(max = 1) double share,
      @ForAll @DoubleRange(max = 360) double bearing) {
    GeoPoint point = travel(centre, radius * share, bearing);
    List<CellRange> ranges = cells.covering(centre, radius);

    assertThat(cells.distanceMetres(centre, point)).isLessThanOrEqualTo(radius + 0.1);
    assertThat(ranges).anyMatch(range -> range.contains(cells.leafCell(point)));
    assertThat(cells.areas(centre, radius))
        .contains(cells.leafCell(point) >> PlaceCells.AREA_SHIFT)
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(MAX_AREAS);
  }

  @Property(tries = 500)
  void returnsFewOrderedDisjointRanges(
      @ForAll("centres") GeoPoint centre, @ForAll @DoubleRange(max = 5000) double radius) {
    List<CellRange> ranges = cells.covering(centre, radius);

    assertThat(ranges).hasSizeBetween(1, 12);
    for (int i = 0; i < ranges.size(); i++) {
      assertThat(ranges.get(i).low()).isLessThanOrEqualTo(ranges.get(i).high());
      if (i > 0) {
        assertThat(ranges.get(i).low()).isGreaterThan(ranges.get(i - 1).high());
      }
    }
  }

  @Test
  void doesNotCoverDistantPoints() {
    GeoPoint paris = new GeoPoint(48.8566, 2.3522);
    GeoPoint london = new GeoPoint(51.5074, -0.1278);

    assertThat(cells.covering(paris, 5000))
        .noneMatch(range -> range.contains(cells.leafCell(london)));
  }

  @Test
  void treatsBothAntimeridianLongitudesAsOne() {
    GeoPoint east = new GeoPoint(-16.8, 180);
    GeoPoint west = new GeoPoint(-16.8, -180);

    assertThat(cells.distanceMetres(east, west)).isCloseTo(0, within(0.001));
    assertThat(cells.covering(east, 0)).anyMatch(range -> range.contains(cells.leafCell(west)));
  }

  @Test
  void treatsAPoleAsOnePointAtEveryLongitude() {
    GeoPoint pole = new GeoPoint(-90, 0);
    GeoPoint samePole = new GeoPoint(-90, 137);

    assertThat(cells.distanceMetres(pole, samePole)).isCloseTo(0, within(0.001));
    assertThat(cells.covering(pole, 0)).anyMatch(range -> range.contains(cells.leafCell(samePole)));
  }

  @Test
  void measuresGreatCircleDistances() {
    assertThat(cells.distanceMetres(new GeoPoint(0, 0), new GeoPoint(0, 1)))
        .isCloseTo(111_195, within(1.0));
    assertThat(cells.distanceMetres(new GeoPoint(0, 179.999), new GeoPoint(0, -179.999)))
        .isCloseTo(222.39, within(0.01));
  }

  @Test
  void rejectsInvalidCoordinates() {
    assertThatThrownBy(() -> new GeoPoint(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GeoPoint(0, -180.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<GeoPoint> centres() {
    Arbitrary<Double> latitudes =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-90, 90),
            Arbitraries.of(-90.0, -89.999, 0.0, 89.98, 90.0));
    Arbitrary<Double> longitudes =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-180, 180),
            Arbitraries.of(-180.0, -179.99, 0.0, 45.0, 179.999, 180.0));
    return Combinators.combine(latitudes, longitudes).as(GeoPoint::new);
  }

  /** Returns the point at a distance and bearing from the start, by spherical trigonometry. */
  private static GeoPoint travel(GeoPoint start, double metres, double bearingDegrees) {
    double angle = metres / PlaceCells.EARTH_RADIUS_METRES;
    double bearing = Math.toRadians(bearingDegrees);
    double lat = Math.toRadians(start.latitude());
    double lng = Math.toRadians(start.longitude());
    double sin =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
    double newLat = Math.asin(Math.max(-1, Math.min(1, sin)));
    double newLng =
        lng
            + Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
                Math.cos(angle) - Math.sin(lat) * Math.sin(newLat));
    double degrees = Math.IEEEremainder(Math.toDegrees(newLng), 360);
    return new GeoPoint(Math.toDegrees(newLat), Math.max(-180, Math.min(180, degrees)));
  }
}
