package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LocationsApi;
import io.github.instagramv1.client.api.LocationsApi.GetLocationRecentMediaRequest;
import io.github.instagramv1.client.api.LocationsApi.GetLocationRequest;
import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.client.model.Location;
import io.github.instagramv1.client.model.LocationListResponse;
import io.github.instagramv1.client.model.LocationResponse;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.LocationId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What {@link LocationService} does, without waiting. A list that comes in pages is the same,
 * {@link Paged}: it has a first page without waiting, and a publisher.
 */
public final class AsyncLocationService {
  private final LocationsApi api;

  public AsyncLocationService(LocationsApi api) {
    this.api = api;
  }

  /** See {@link LocationService#get(LocationId)}. */
  public CompletableFuture<Location> get(LocationId location) {
    return api.getLocationAsync(new GetLocationRequest(location.text()))
        .thenApply(LocationResponse::data);
  }

  /** See {@link LocationService#get(LocationId)}. */
  public CompletableFuture<Location> get(String location) {
    return get(LocationId.of(location));
  }

  /** See {@link LocationService#search(double, double)}. */
  public CompletableFuture<List<Location>> search(double latitude, double longitude) {
    return search(options -> options.lat(latitude).lng(longitude));
  }

  /** See {@link LocationService#search(Consumer)}. */
  public CompletableFuture<List<Location>> search(Consumer<SearchLocationsRequest> options) {
    SearchLocationsRequest request = new SearchLocationsRequest();
    options.accept(request);
    return api.searchLocationsAsync(request).thenApply(LocationListResponse::data);
  }

  /** See {@link LocationService#recentMedia(LocationId)}. */
  public Paged<Media> recentMedia(LocationId location) {
    return new LocationService(api).recentMedia(location);
  }

  /** See {@link LocationService#recentMedia(LocationId, Consumer)}. */
  public Paged<Media> recentMedia(
      LocationId location, Consumer<GetLocationRecentMediaRequest> options) {
    return new LocationService(api).recentMedia(location, options);
  }

  /** See {@link LocationService#recentMedia(String)}. */
  public Paged<Media> recentMedia(String location) {
    return new LocationService(api).recentMedia(location);
  }

  /** See {@link LocationService#recentMedia(String, Consumer)}. */
  public Paged<Media> recentMedia(
      String location, Consumer<GetLocationRecentMediaRequest> options) {
    return new LocationService(api).recentMedia(location, options);
  }
}
