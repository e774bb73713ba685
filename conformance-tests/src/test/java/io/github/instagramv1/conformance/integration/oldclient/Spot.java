package io.github.instagramv1.conformance.integration.oldclient;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a medium was taken. */
record Spot(double latitude, double longitude) {

  static Spot of(JsonNode medium) {
    return new Spot(
        medium.at("/location/latitude").asDouble(), medium.at("/location/longitude").asDouble());
  }

  /** As the parameters of a search. */
  String query() {
    return "lat=" + latitude + "&lng=" + longitude;
  }
}
