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

/** Named places. */
public final class LocationService {
  private final LocationsApi api;

  public LocationService(LocationsApi api) {
    this.api = api;
  }

  /** A place. */
  public Location get(LocationId location) {
    return api.getLocation(location.text()).data();
  }

  /** The same as {@link #get(LocationId)}. */
  public Location get(String location) {
    return get(LocationId.of(location));
  }

  /** Places within a kilometre, nearest first. In degrees. */
  public List<Location> search(double latitude, double longitude) {
    return search(options -> options.lat(latitude).lng(longitude));
  }

  /** Places around a point within a distance in metres, or the one that a foreign id names. */
  public List<Location> search(Consumer<SearchLocationsRequest> options) {
    SearchLocationsRequest request = new SearchLocationsRequest();
    options.accept(request);
    return api.searchLocations(request).data();
  }

  /** What was taken at a place, newest first. */
  public Paged<Media> recentMedia(LocationId location) {
    return recentMedia(location, options -> {});
  }

  /** The same, within bounds of ids or times, or in pages of another size. */
  public Paged<Media> recentMedia(
      LocationId location, Consumer<GetLocationRecentMediaRequest> options) {
    GetLocationRecentMediaRequest request = new GetLocationRecentMediaRequest(location.text());
    options.accept(request);
    return api.getLocationRecentMediaPages(request);
  }

  /** The same as {@link #recentMedia(LocationId)}. */
  public Paged<Media> recentMedia(String location) {
    return recentMedia(LocationId.of(location));
  }

  /** The same as {@link #recentMedia(LocationId, Consumer)}. */
  public Paged<Media> recentMedia(
      String location, Consumer<GetLocationRecentMediaRequest> options) {
    return recentMedia(LocationId.of(location), options);
  }
}
