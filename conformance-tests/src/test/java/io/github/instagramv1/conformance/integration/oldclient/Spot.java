package io.github.instagramv1.conformance.integration.oldclient;

import com.fasterxml.jackson.databind.JsonNode;

/** The coordinates at which a media object was taken. */
record Spot(double latitude, double longitude) {

  static Spot of(JsonNode medium) {
    return new Spot(
        medium.at("/location/latitude").asDouble(), medium.at("/location/longitude").asDouble());
  }

  /** Returns the coordinates as query parameters of a search. */
  String query() {
    return "lat=" + latitude + "&lng=" + longitude;
  }
}
