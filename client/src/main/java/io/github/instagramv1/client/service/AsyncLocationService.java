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
 * Asynchronous form of {@link LocationService}. A paginated list is the same {@link Paged}, which
 * has an asynchronous first page and a publisher.
 */
public final class AsyncLocationService {
  private final LocationsApi api;

  /** Creates the service on generated operations. */
  public AsyncLocationService(LocationsApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link LocationService#get(LocationId)}. */
  public CompletableFuture<Location> get(LocationId location) {
    return api.getLocationAsync(new GetLocationRequest(location.text()))
        .thenApply(LocationResponse::data);
  }

  /** Asynchronous form of {@link LocationService#get(LocationId)}. */
  public CompletableFuture<Location> get(String location) {
    return get(LocationId.of(location));
  }

  /** Asynchronous form of {@link LocationService#search(double, double)}. */
  public CompletableFuture<List<Location>> search(double latitude, double longitude) {
    return search(options -> options.lat(latitude).lng(longitude));
  }

  /** Asynchronous form of {@link LocationService#search(Consumer)}. */
  public CompletableFuture<List<Location>> search(Consumer<SearchLocationsRequest> options) {
    SearchLocationsRequest request = new SearchLocationsRequest();
    options.accept(request);
    return api.searchLocationsAsync(request).thenApply(LocationListResponse::data);
  }

  /** Asynchronous form of {@link LocationService#recentMedia(LocationId)}. */
  public Paged<Media> recentMedia(LocationId location) {
    return new LocationService(api).recentMedia(location);
  }

  /** Asynchronous form of {@link LocationService#recentMedia(LocationId, Consumer)}. */
  public Paged<Media> recentMedia(
      LocationId location, Consumer<GetLocationRecentMediaRequest> options) {
    return new LocationService(api).recentMedia(location, options);
  }

  /** Asynchronous form of {@link LocationService#recentMedia(String)}. */
  public Paged<Media> recentMedia(String location) {
    return new LocationService(api).recentMedia(location);
  }

  /** Asynchronous form of {@link LocationService#recentMedia(String, Consumer)}. */
  public Paged<Media> recentMedia(
      String location, Consumer<GetLocationRecentMediaRequest> options) {
    return new LocationService(api).recentMedia(location, options);
  }
}
