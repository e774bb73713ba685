package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.MediaApi;
import io.github.instagramv1.client.api.MediaApi.GetPopularMediaRequest;
import io.github.instagramv1.client.api.MediaApi.SearchMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.function.Consumer;

/** Finds media objects: photos and videos. */
public final class MediaService {
  private final MediaApi api;

  /** Creates the service on generated operations. */
  public MediaService(MediaApi api) {
    this.api = api;
  }

  /** Returns a media object. Media of other users require the scope {@code public_content}. */
  public Media get(MediaId media) {
    return api.getMedia(media.text()).data();
  }

  /** Calls {@link #get(MediaId)} with ids as text. */
  public Media get(String media) {
    return get(MediaId.of(media));
  }

  /** Returns the media object of a shortcode, the last part of its link. */
  public Media getByShortcode(String shortcode) {
    return api.getMediaByShortcode(shortcode).data();
  }

  /** Returns media of the last five days within 1 km of a point, newest first. */
  public List<Media> search(double latitude, double longitude) {
    return search(latitude, longitude, options -> {});
  }

  /** Searches with another distance in metres, time window or number of media objects. */
  public List<Media> search(
      double latitude, double longitude, Consumer<SearchMediaRequest> options) {
    SearchMediaRequest request = new SearchMediaRequest(latitude, longitude);
    options.accept(request);
    return api.searchMedia(request).data();
  }

  /**
   * Returns popular media, most liked first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public List<Media> popular() {
    return popular(options -> {});
  }

  /**
   * Returns the list with a number of media objects other than 20.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public List<Media> popular(Consumer<GetPopularMediaRequest> options) {
    GetPopularMediaRequest request = new GetPopularMediaRequest();
    options.accept(request);
    return api.getPopularMedia(request).data();
  }
}
