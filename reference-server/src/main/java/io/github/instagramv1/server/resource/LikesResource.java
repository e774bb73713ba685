package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.service.LikeService;
import io.github.instagramv1.stub.api.LikesApi;
import io.github.instagramv1.stub.model.EmptyResponse;
import io.github.instagramv1.stub.model.UserListResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on likes. */
public final class LikesResource implements LikesApi {
  private final LikeService service;
  private final Provider<Caller> caller;

  @Inject
  public LikesResource(LikeService service, Provider<Caller> caller) {
    this.service = service;
    this.caller = caller;
  }

  @Override
  public UserListResponse listLikes(String mediaId) {
    return new UserListResponse(service.list(caller.get(), mediaId), Envelope.ok());
  }

  @Override
  public EmptyResponse likeMedia(String mediaId) {
    service.like(caller.get(), mediaId);
    return new EmptyResponse(null, Envelope.ok());
  }

  @Override
  public EmptyResponse unlikeMedia(String mediaId) {
    service.unlike(caller.get(), mediaId);
    return new EmptyResponse(null, Envelope.ok());
  }
}
