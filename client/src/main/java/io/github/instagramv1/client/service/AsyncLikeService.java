package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.LikesApi;
import io.github.instagramv1.client.api.LikesApi.LikeMediaRequest;
import io.github.instagramv1.client.api.LikesApi.ListLikesRequest;
import io.github.instagramv1.client.api.LikesApi.UnlikeMediaRequest;
import io.github.instagramv1.client.model.UserListResponse;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asynchronous form of {@link LikeService}. */
public final class AsyncLikeService {
  private final LikesApi api;

  /** Creates the service on generated operations. */
  public AsyncLikeService(LikesApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link LikeService#list(MediaId)}. */
  public CompletableFuture<List<UserSummary>> list(MediaId media) {
    return api.listLikesAsync(new ListLikesRequest(media.text())).thenApply(UserListResponse::data);
  }

  /** Asynchronous form of {@link LikeService#list(MediaId)}. */
  public CompletableFuture<List<UserSummary>> list(String media) {
    return list(MediaId.of(media));
  }

  /** Asynchronous form of {@link LikeService#like(MediaId)}. */
  public CompletableFuture<Void> like(MediaId media) {
    return api.likeMediaAsync(new LikeMediaRequest(media.text())).thenApply(done -> null);
  }

  /** Asynchronous form of {@link LikeService#like(MediaId)}. */
  public CompletableFuture<Void> like(String media) {
    return like(MediaId.of(media));
  }

  /** Asynchronous form of {@link LikeService#unlike(MediaId)}. */
  public CompletableFuture<Void> unlike(MediaId media) {
    return api.unlikeMediaAsync(new UnlikeMediaRequest(media.text())).thenApply(done -> null);
  }

  /** Asynchronous form of {@link LikeService#unlike(MediaId)}. */
  public CompletableFuture<Void> unlike(String media) {
    return unlike(MediaId.of(media));
  }
}
