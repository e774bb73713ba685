package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LikesApi;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;

/** Lists, adds and removes likes of a media object. */
public final class LikeService {
  private final LikesApi api;

  /** Creates the service on generated operations. */
  public LikeService(LikesApi api) {
    this.api = api;
  }

  /** Returns the newest 120 users who like a media object, newest like first. */
  public List<UserSummary> list(MediaId media) {
    return api.listLikes(media.text()).data();
  }

  /** Calls {@link #list(MediaId)} with ids as text. */
  public List<UserSummary> list(String media) {
    return list(MediaId.of(media));
  }

  /** Likes a media object. A second like changes nothing. */
  public void like(MediaId media) {
    api.likeMedia(media.text());
  }

  /** Calls {@link #like(MediaId)} with ids as text. */
  public void like(String media) {
    like(MediaId.of(media));
  }

  /** Removes the like of the authenticated user. Without one, nothing changes. */
  public void unlike(MediaId media) {
    api.unlikeMedia(media.text());
  }

  /** Calls {@link #unlike(MediaId)} with ids as text. */
  public void unlike(String media) {
    unlike(MediaId.of(media));
  }
}
