package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.RelationshipsApi;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowedByRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowsRequest;
import io.github.instagramv1.client.model.Relationship;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.UserId;
import java.util.List;
import java.util.function.Consumer;

/** Who follows, has asked to follow, or has blocked whom. */
public final class RelationshipService {
  private final RelationshipsApi api;

  public RelationshipService(RelationshipsApi api) {
    this.api = api;
  }

  /** How the caller and another user stand to each other. */
  public Relationship get(UserId user) {
    return api.getRelationship(user.text()).data();
  }

  /** The same as {@link #get(UserId)}. */
  public Relationship get(String user) {
    return get(UserId.of(user));
  }

  /** Follows a public user at once, and asks a private one. */
  public Relationship follow(UserId user) {
    return modify(user, Action.FOLLOW);
  }

  /** The same as {@link #follow(UserId)}. */
  public Relationship follow(String user) {
    return follow(UserId.of(user));
  }

  /** Takes a follow, or the wish to follow, back. */
  public Relationship unfollow(UserId user) {
    return modify(user, Action.UNFOLLOW);
  }

  /** The same as {@link #unfollow(UserId)}. */
  public Relationship unfollow(String user) {
    return unfollow(UserId.of(user));
  }

  /** Hides the caller from a user, and ends what was between the two in both directions. */
  public Relationship block(UserId user) {
    return modify(user, Action.BLOCK);
  }

  /** The same as {@link #block(UserId)}. */
  public Relationship block(String user) {
    return block(UserId.of(user));
  }

  /** Takes a block back; follows do not come back with it. */
  public Relationship unblock(UserId user) {
    return modify(user, Action.UNBLOCK);
  }

  /** The same as {@link #unblock(UserId)}. */
  public Relationship unblock(String user) {
    return unblock(UserId.of(user));
  }

  /** Lets a user follow who has asked to. Refused if none has. */
  public Relationship approve(UserId user) {
    return modify(user, Action.APPROVE);
  }

  /** The same as {@link #approve(UserId)}. */
  public Relationship approve(String user) {
    return approve(UserId.of(user));
  }

  /** Turns a user down who has asked to follow. Refused if none has. */
  public Relationship ignore(UserId user) {
    return modify(user, Action.IGNORE);
  }

  /** The same as {@link #ignore(UserId)}. */
  public Relationship ignore(String user) {
    return ignore(UserId.of(user));
  }

  /** The users who have asked to follow the caller and wait, newest first. */
  public List<UserSummary> followRequests() {
    return api.listRequestedBy().data();
  }

  /** Who follows the caller, newest first. */
  public Paged<UserSummary> followers() {
    return followers(Self.ID);
  }

  /** The same, from a cursor on, or in pages of another size. */
  public Paged<UserSummary> followers(Consumer<ListFollowedByRequest> options) {
    return followers(Self.ID, options);
  }

  /** Who follows a user, newest first. */
  public Paged<UserSummary> followers(UserId user) {
    return followers(user, options -> {});
  }

  /** The same, from a cursor on, or in pages of another size. */
  public Paged<UserSummary> followers(UserId user, Consumer<ListFollowedByRequest> options) {
    ListFollowedByRequest request = new ListFollowedByRequest(user.text());
    options.accept(request);
    return api.listFollowedByPages(request);
  }

  /** The same as {@link #followers(UserId)}. */
  public Paged<UserSummary> followers(String user) {
    return followers(UserId.of(user));
  }

  /** The same as {@link #followers(UserId, Consumer)}. */
  public Paged<UserSummary> followers(String user, Consumer<ListFollowedByRequest> options) {
    return followers(UserId.of(user), options);
  }

  /** Whom the caller follows, newest first. */
  public Paged<UserSummary> following() {
    return following(Self.ID);
  }

  /** The same, from a cursor on, or in pages of another size. */
  public Paged<UserSummary> following(Consumer<ListFollowsRequest> options) {
    return following(Self.ID, options);
  }

  /** Whom a user follows, newest first. */
  public Paged<UserSummary> following(UserId user) {
    return following(user, options -> {});
  }

  /** The same, from a cursor on, or in pages of another size. */
  public Paged<UserSummary> following(UserId user, Consumer<ListFollowsRequest> options) {
    ListFollowsRequest request = new ListFollowsRequest(user.text());
    options.accept(request);
    return api.listFollowsPages(request);
  }

  /** The same as {@link #following(UserId)}. */
  public Paged<UserSummary> following(String user) {
    return following(UserId.of(user));
  }

  /** The same as {@link #following(UserId, Consumer)}. */
  public Paged<UserSummary> following(String user, Consumer<ListFollowsRequest> options) {
    return following(UserId.of(user), options);
  }

  private Relationship modify(UserId user, Action action) {
    return api.modifyRelationship(user.text(), action.text()).data();
  }
}
