package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0.01, 1200, YES",
    "0, 0, 0, 0.01, 1000, NO",
    "0, 0, 0, 0.01, 1112, OPEN",
    "60, 20, 60, 20.01, 600, YES",
    "60, 20, 60, 20.01, 500, NO",
    "-16.8, 180, -16.8, -179.99, 1200, YES",
    "-16.8, -179.99, -16.8, 179.99, 2200, YES",
    "90, 0, 89.99, 137, 1200, YES",
    "89.99, 0, 89.99, 180, 2300, YES",
    "-90, 77, -89.99, 0, 1000, NO"
  })
  void containsPointsWithinItsRadius(
      double lat, double lng, double otherLat, double otherLng, int metres, Ruling ruling) {
    assertThat(new Circle(lat, lng, metres).holds(otherLat, otherLng)).isEqualTo(ruling);
  }

  @ParameterizedTest
  @CsvSource({"57.7, 11.9", "-16.8, 179.999", "89.99, 0", "0, -180", "-90, 0"})
  void movesByTheGivenDistance(double lat, double lng) {
    Circle circle = new Circle(lat, lng, Circle.USUAL);
    for (int bearing = 0; bearing < 360; bearing += 15) {
      Circle moved = circle.moved(bearing, 3000);
      assertThat(moved.distance(lat, lng)).isCloseTo(3000, within(1.0));
      assertThat(moved.latitude()).isBetween(-90.0, 90.0);
      assertThat(moved.longitude()).isBetween(-180.0, 180.0);
    }
  }
}
