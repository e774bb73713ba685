package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.service.CommentService;
import io.github.instagramv1.stub.api.CommentsApi;
import io.github.instagramv1.stub.model.CommentListResponse;
import io.github.instagramv1.stub.model.CreatedCommentResponse;
import io.github.instagramv1.stub.model.EmptyResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on comments. */
public final class CommentsResource implements CommentsApi {
  private final CommentService service;
  private final Provider<Caller> caller;

  @Inject
  public CommentsResource(CommentService service, Provider<Caller> caller) {
    this.service = service;
    this.caller = caller;
  }

  @Override
  public CommentListResponse listComments(String mediaId) {
    return new CommentListResponse(service.list(caller.get(), mediaId), Envelope.ok());
  }

  @Override
  public CreatedCommentResponse createComment(String mediaId, String text) {
    return new CreatedCommentResponse(service.create(caller.get(), mediaId, text), Envelope.ok());
  }

  @Override
  public EmptyResponse deleteComment(String mediaId, String commentId) {
    service.delete(caller.get(), mediaId, commentId);
    return new EmptyResponse(null, Envelope.ok());
  }
}
