package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.GeographiesApi;
import io.github.instagramv1.client.api.GeographiesApi.GetGeographyRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.page.Paged;
import java.util.function.Consumer;

/**
 * Asynchronous form of {@link GeographyService}. A paginated list is the same {@link Paged}, which
 * has an asynchronous first page and a publisher.
 */
public final class AsyncGeographyService {
  private final GeographiesApi api;

  /** Creates the service on generated operations. */
  public AsyncGeographyService(GeographiesApi api) {
    this.api = api;
  }

  /**
   * Asynchronous form of {@link GeographyService#recentMedia(String)}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> recentMedia(String geography) {
    return new GeographyService(api).recentMedia(geography);
  }

  /**
   * Asynchronous form of {@link GeographyService#recentMedia(String, Consumer)}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> recentMedia(
      String geography, Consumer<GetGeographyRecentMediaRequest> options) {
    return new GeographyService(api).recentMedia(geography, options);
  }
}
