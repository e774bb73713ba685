package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.MediaApi;
import io.github.instagramv1.client.api.MediaApi.GetPopularMediaRequest;
import io.github.instagramv1.client.api.MediaApi.SearchMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.function.Consumer;

/** Photos and videos. */
public final class MediaService {
  private final MediaApi api;

  public MediaService(MediaApi api) {
    this.api = api;
  }

  /** A photo or video. Other people's need the scope {@code public_content}. */
  public Media get(MediaId media) {
    return api.getMedia(media.text()).data();
  }

  /** The same as {@link #get(MediaId)}. */
  public Media get(String media) {
    return get(MediaId.of(media));
  }

  /** The photo or video behind the last part of a link. */
  public Media getByShortcode(String shortcode) {
    return api.getMediaByShortcode(shortcode).data();
  }

  /** What was published in the last five days within a kilometre, newest first. In degrees. */
  public List<Media> search(double latitude, double longitude) {
    return search(latitude, longitude, options -> {});
  }

  /** The same, with another distance in metres, window of time or number of media. */
  public List<Media> search(
      double latitude, double longitude, Consumer<SearchMediaRequest> options) {
    SearchMediaRequest request = new SearchMediaRequest(latitude, longitude);
    options.accept(request);
    return api.searchMedia(request).data();
  }

  /**
   * What many people like, the most liked first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public List<Media> popular() {
    return popular(options -> {});
  }

  /**
   * The same, with a number of media other than 20.
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
