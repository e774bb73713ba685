package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.GeographiesApi;
import io.github.instagramv1.client.api.GeographiesApi.GetGeographyRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.page.Paged;
import java.util.function.Consumer;

/** Circles on the map that an application defined. */
public final class GeographyService {
  private final GeographiesApi api;

  public GeographyService(GeographiesApi api) {
    this.api = api;
  }

  /**
   * What was published inside a geography of the caller's application, newest first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> recentMedia(String geography) {
    return recentMedia(geography, options -> {});
  }

  /**
   * The same, within bounds of ids, or in pages of another size.
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
