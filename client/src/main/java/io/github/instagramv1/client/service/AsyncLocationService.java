package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LocationsApi;
import io.github.instagramv1.client.api.LocationsApi.GetLocationRequest;
import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.client.model.Location;
import io.github.instagramv1.client.model.LocationListResponse;
import io.github.instagramv1.client.model.LocationResponse;
import io.github.instagramv1.client.value.LocationId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What {@link LocationService} does without pages, without waiting. */
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
}
