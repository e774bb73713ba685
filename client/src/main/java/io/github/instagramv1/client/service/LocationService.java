package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LocationsApi;
import io.github.instagramv1.client.api.LocationsApi.GetLocationRecentMediaRequest;
import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.client.model.Location;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.LocationId;
import java.util.List;
import java.util.function.Consumer;

/** Finds locations and their media. */
public final class LocationService {
  private final LocationsApi api;

  /** Creates the service on generated operations. */
  public LocationService(LocationsApi api) {
    this.api = api;
  }

  /** Returns a location. */
  public Location get(LocationId location) {
    return api.getLocation(location.text()).data();
  }

  /** Calls {@link #get(LocationId)} with ids as text. */
  public Location get(String location) {
    return get(LocationId.of(location));
  }

  /** Returns locations within 1 km of a point, nearest first. */
  public List<Location> search(double latitude, double longitude) {
    return search(options -> options.lat(latitude).lng(longitude));
  }

  /**
   * Returns locations within a distance of a point in metres, or the location of a Foursquare or
   * Facebook id.
   */
  public List<Location> search(Consumer<SearchLocationsRequest> options) {
    SearchLocationsRequest request = new SearchLocationsRequest();
    options.accept(request);
    return api.searchLocations(request).data();
  }

  /** Returns the media of a location, newest first. */
  public Paged<Media> recentMedia(LocationId location) {
    return recentMedia(location, options -> {});
  }

  /** Returns the list within bounds of ids or times, or with another page size. */
  public Paged<Media> recentMedia(
      LocationId location, Consumer<GetLocationRecentMediaRequest> options) {
    GetLocationRecentMediaRequest request = new GetLocationRecentMediaRequest(location.text());
    options.accept(request);
    return api.getLocationRecentMediaPages(request);
  }

  /** Calls {@link #recentMedia(LocationId)} with ids as text. */
  public Paged<Media> recentMedia(String location) {
    return recentMedia(LocationId.of(location));
  }

  /** Calls {@link #recentMedia(LocationId, Consumer)} with ids as text. */
  public Paged<Media> recentMedia(
      String location, Consumer<GetLocationRecentMediaRequest> options) {
    return recentMedia(LocationId.of(location), options);
  }
}
