package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.CommentsApi;
import io.github.instagramv1.client.api.CommentsApi.CreateCommentRequest;
import io.github.instagramv1.client.api.CommentsApi.DeleteCommentRequest;
import io.github.instagramv1.client.api.CommentsApi.ListCommentsRequest;
import io.github.instagramv1.client.model.Comment;
import io.github.instagramv1.client.model.CommentListResponse;
import io.github.instagramv1.client.model.CreatedCommentResponse;
import io.github.instagramv1.client.value.CommentId;
import io.github.instagramv1.client.value.MediaId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Asynchronous form of {@link CommentService}. */
public final class AsyncCommentService {
  private final CommentsApi api;

  /** Creates the service on generated operations. */
  public AsyncCommentService(CommentsApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link CommentService#list(MediaId)}. */
  public CompletableFuture<List<Comment>> list(MediaId media) {
    return api.listCommentsAsync(new ListCommentsRequest(media.text()))
        .thenApply(CommentListResponse::data);
  }

  /** Asynchronous form of {@link CommentService#list(MediaId)}. */
  public CompletableFuture<List<Comment>> list(String media) {
    return list(MediaId.of(media));
  }

  /** Asynchronous form of {@link CommentService#create(MediaId, String)}. */
  public CompletableFuture<Optional<Comment>> create(MediaId media, String text) {
    return api.createCommentAsync(new CreateCommentRequest(media.text(), text))
        .thenApply(CreatedCommentResponse::data);
  }

  /** Asynchronous form of {@link CommentService#create(MediaId, String)}. */
  public CompletableFuture<Optional<Comment>> create(String media, String text) {
    return create(MediaId.of(media), text);
  }

  /** Asynchronous form of {@link CommentService#delete(MediaId, CommentId)}. */
  public CompletableFuture<Void> delete(MediaId media, CommentId comment) {
    return api.deleteCommentAsync(new DeleteCommentRequest(media.text(), comment.text()))
        .thenApply(done -> null);
  }

  /** Asynchronous form of {@link CommentService#delete(MediaId, CommentId)}. */
  public CompletableFuture<Void> delete(String media, String comment) {
    return delete(MediaId.of(media), CommentId.of(comment));
  }
}
