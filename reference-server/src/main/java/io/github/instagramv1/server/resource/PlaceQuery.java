package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.store.LocationStore.ForeignId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A query of a place search: around a point, or by a foreign id.
 *
 * @param point empty for a search by foreign id
 * @param kind null for a search around a point
 * @param foreignId null for a search around a point
 */
record PlaceQuery(Optional<GeoPoint> point, ForeignId kind, String foreignId) {

  /**
   * Returns the query of the parameters, each of which may be null.
   *
   * @throws ApiException INVALID_PARAMETERS for none, for several, or for half of a point
   */
  static PlaceQuery of(
      Double lat, Double lng, String facebookPlacesId, String foursquareV2Id, String foursquareId) {
    Map<ForeignId, String> foreign = new EnumMap<>(ForeignId.class);
    put(foreign, ForeignId.FACEBOOK_PLACES, facebookPlacesId);
    put(foreign, ForeignId.FOURSQUARE_V2, foursquareV2Id);
    put(foreign, ForeignId.FOURSQUARE, foursquareId);
    if ((lat == null) != (lng == null)) {
      throw ErrorType.INVALID_PARAMETERS.because(
          "The parameters lat and lng must be given together.");
    }
    if (lat != null && foreign.isEmpty()) {
      return new PlaceQuery(Optional.of(new GeoPoint(lat, lng)), null, null);
    }
    if (lat == null && foreign.size() == 1) {
      Map.Entry<ForeignId, String> only = foreign.entrySet().iterator().next();
      return new PlaceQuery(Optional.empty(), only.getKey(), only.getValue());
    }
    throw ErrorType.INVALID_PARAMETERS.because(
        "Give either lat and lng, or one of facebook_places_id, foursquare_v2_id and"
            + " foursquare_id.");
  }

  private static void put(Map<ForeignId, String> foreign, ForeignId kind, String id) {
    if (id != null) {
      foreign.put(kind, id);
    }
  }
}
