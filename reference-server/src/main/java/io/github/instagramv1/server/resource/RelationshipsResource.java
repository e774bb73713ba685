package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.service.RelationshipService;
import io.github.instagramv1.stub.api.RelationshipsApi;
import io.github.instagramv1.stub.model.RelationshipResponse;
import io.github.instagramv1.stub.model.UserListResponse;
import io.github.instagramv1.stub.model.UserPageResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on relationships. */
public final class RelationshipsResource implements RelationshipsApi {
  private final RelationshipService relationships;
  private final Provider<Caller> caller;
  private final PageLinks links;

  @Inject
  public RelationshipsResource(
      RelationshipService relationships, Provider<Caller> caller, PageLinks links) {
    this.relationships = relationships;
    this.caller = caller;
    this.links = links;
  }

  @Override
  public UserListResponse listRequestedBy() {
    return new UserListResponse(relationships.requestedBy(caller.get()), Envelope.ok());
  }

  @Override
  public UserPageResponse listFollowedBy(String userId, Integer count, String cursor) {
    return Envelope.users(relationships.followedBy(caller.get(), userId, cursor, count), links);
  }

  @Override
  public UserPageResponse listFollows(String userId, Integer count, String cursor) {
    return Envelope.users(relationships.follows(caller.get(), userId, cursor, count), links);
  }

  @Override
  public RelationshipResponse getRelationship(String userId) {
    return new RelationshipResponse(relationships.between(caller.get(), userId), Envelope.ok());
  }

  @Override
  public RelationshipResponse modifyRelationship(String userId, String action) {
    return new RelationshipResponse(
        relationships.modify(caller.get(), userId, action), Envelope.ok());
  }
}
