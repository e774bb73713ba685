package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.MediaApi;
import io.github.instagramv1.client.api.MediaApi.GetMediaByShortcodeRequest;
import io.github.instagramv1.client.api.MediaApi.GetMediaRequest;
import io.github.instagramv1.client.api.MediaApi.GetPopularMediaRequest;
import io.github.instagramv1.client.api.MediaApi.SearchMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaListResponse;
import io.github.instagramv1.client.model.MediaResponse;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Asynchronous form of {@link MediaService}. */
public final class AsyncMediaService {
  private final MediaApi api;

  /** Creates the service on generated operations. */
  public AsyncMediaService(MediaApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link MediaService#get(MediaId)}. */
  public CompletableFuture<Media> get(MediaId media) {
    return api.getMediaAsync(new GetMediaRequest(media.text())).thenApply(MediaResponse::data);
  }

  /** Asynchronous form of {@link MediaService#get(MediaId)}. */
  public CompletableFuture<Media> get(String media) {
    return get(MediaId.of(media));
  }

  /** Asynchronous form of {@link MediaService#getByShortcode(String)}. */
  public CompletableFuture<Media> getByShortcode(String shortcode) {
    return api.getMediaByShortcodeAsync(new GetMediaByShortcodeRequest(shortcode))
        .thenApply(MediaResponse::data);
  }

  /** Asynchronous form of {@link MediaService#search(double, double)}. */
  public CompletableFuture<List<Media>> search(double latitude, double longitude) {
    return search(latitude, longitude, options -> {});
  }

  /** Asynchronous form of {@link MediaService#search(double, double, Consumer)}. */
  public CompletableFuture<List<Media>> search(
      double latitude, double longitude, Consumer<SearchMediaRequest> options) {
    SearchMediaRequest request = new SearchMediaRequest(latitude, longitude);
    options.accept(request);
    return api.searchMediaAsync(request).thenApply(MediaListResponse::data);
  }

  /**
   * Asynchronous form of {@link MediaService#popular()}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public CompletableFuture<List<Media>> popular() {
    return popular(options -> {});
  }

  /**
   * Asynchronous form of {@link MediaService#popular(Consumer)}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public CompletableFuture<List<Media>> popular(Consumer<GetPopularMediaRequest> options) {
    GetPopularMediaRequest request = new GetPopularMediaRequest();
    options.accept(request);
    return api.getPopularMediaAsync(request).thenApply(MediaListResponse::data);
  }
}
