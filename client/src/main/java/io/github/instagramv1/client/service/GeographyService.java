package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.GeographiesApi;
import io.github.instagramv1.client.api.GeographiesApi.GetGeographyRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.page.Paged;
import java.util.function.Consumer;

/** Reads the media of geographies, which are circles on the map that an application defined. */
public final class GeographyService {
  private final GeographiesApi api;

  /** Creates the service on generated operations. */
  public GeographyService(GeographiesApi api) {
    this.api = api;
  }

  /**
   * Returns the media inside a geography of the application, newest first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> recentMedia(String geography) {
    return recentMedia(geography, options -> {});
  }

  /**
   * Returns the list within bounds of ids, or with another page size.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> recentMedia(
      String geography, Consumer<GetGeographyRecentMediaRequest> options) {
    GetGeographyRecentMediaRequest request = new GetGeographyRecentMediaRequest(geography);
    options.accept(request);
    return api.getGeographyRecentMediaPages(request);
  }
}
