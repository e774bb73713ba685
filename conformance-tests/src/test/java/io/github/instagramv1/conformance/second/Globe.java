package io.github.instagramv1.conformance.second;

/** Distances on the globe, by the chord between two points. */
final class Globe {
  private Globe() {}

  /**
   * Returns the distance of two points in metres.
   *
   * @param radius the radius of the earth in metres
   */
  static double metres(double lat1, double lng1, double lat2, double lng2, double radius) {
    double[] one = vector(lat1, lng1);
    double[] two = vector(lat2, lng2);
    double square = 0;
    for (int i = 0; i < 3; i++) {
      square += (one[i] - two[i]) * (one[i] - two[i]);
    }
    return 2 * radius * Math.asin(Math.min(1, Math.sqrt(square) / 2));
  }

  private static double[] vector(double latitude, double longitude) {
    double lat = Math.toRadians(latitude);
    double lng = Math.toRadians(longitude);
    return new double[] {
      Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)
    };
  }
}
