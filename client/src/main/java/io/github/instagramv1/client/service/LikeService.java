package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LikesApi;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;

/** Likes on a media object. */
public final class LikeService {
  private final LikesApi api;

  public LikeService(LikesApi api) {
    this.api = api;
  }

  /** The newest 120 users who like it, the newest like first. */
  public List<UserSummary> list(MediaId media) {
    return api.listLikes(media.text()).data();
  }

  /** The same as {@link #list(MediaId)}. */
  public List<UserSummary> list(String media) {
    return list(MediaId.of(media));
  }

  /** Likes it; liking it again changes nothing. */
  public void like(MediaId media) {
    api.likeMedia(media.text());
  }

  /** The same as {@link #like(MediaId)}. */
  public void like(String media) {
    like(MediaId.of(media));
  }

  /** Takes a like back; where there is none, nothing changes. */
  public void unlike(MediaId media) {
    api.unlikeMedia(media.text());
  }

  /** The same as {@link #unlike(MediaId)}. */
  public void unlike(String media) {
    unlike(MediaId.of(media));
  }
}
