package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.service.LocationService;
import io.github.instagramv1.stub.api.LocationsApi;
import io.github.instagramv1.stub.model.Location;
import io.github.instagramv1.stub.model.LocationListResponse;
import io.github.instagramv1.stub.model.LocationResponse;
import io.github.instagramv1.stub.model.MediaPageResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** The operations on places. */
public final class LocationsResource implements LocationsApi {
  private final LocationService service;
  private final Provider<Caller> caller;
  private final PageLinks links;

  @Inject
  public LocationsResource(LocationService service, Provider<Caller> caller, PageLinks links) {
    this.service = service;
    this.caller = caller;
    this.links = links;
  }

  @Override
  public LocationListResponse searchLocations(
      Double lat,
      Double lng,
      Integer distance,
      String facebookPlacesId,
      String foursquareV2Id,
      String foursquareId) {
    PlaceQuery query = PlaceQuery.of(lat, lng, facebookPlacesId, foursquareV2Id, foursquareId);
    List<Location> found =
        query
            .point()
            .map(point -> service.around(point, distance))
            .orElseGet(() -> service.byForeignId(query.kind(), query.foreignId()));
    return new LocationListResponse(found, Envelope.ok());
  }

  @Override
  public LocationResponse getLocation(String locationId) {
    return new LocationResponse(service.byId(locationId), Envelope.ok());
  }

  @Override
  public MediaPageResponse getLocationRecentMedia(
      String locationId,
      String minId,
      String maxId,
      Long minTimestamp,
      Long maxTimestamp,
      Integer count) {
    return Envelope.media(
        service.recentMedia(
            caller.get(),
            locationId,
            Window.between(minId, maxId),
            TimeRange.between(minTimestamp, maxTimestamp),
            count),
        links);
  }
}
