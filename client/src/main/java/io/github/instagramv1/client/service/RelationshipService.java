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

/** Reads and changes relationships: follows, follow requests and blocks. */
public final class RelationshipService {
  private final RelationshipsApi api;

  /** Creates the service on generated operations. */
  public RelationshipService(RelationshipsApi api) {
    this.api = api;
  }

  /** Returns the relationship of the authenticated user with another user. */
  public Relationship get(UserId user) {
    return api.getRelationship(user.text()).data();
  }

  /** Calls {@link #get(UserId)} with ids as text. */
  public Relationship get(String user) {
    return get(UserId.of(user));
  }

  /** Follows a public account, or sends a follow request to a private one. */
  public Relationship follow(UserId user) {
    return modify(user, Action.FOLLOW);
  }

  /** Calls {@link #follow(UserId)} with ids as text. */
  public Relationship follow(String user) {
    return follow(UserId.of(user));
  }

  /** Unfollows a user, or withdraws a pending follow request. */
  public Relationship unfollow(UserId user) {
    return modify(user, Action.UNFOLLOW);
  }

  /** Calls {@link #unfollow(UserId)} with ids as text. */
  public Relationship unfollow(String user) {
    return unfollow(UserId.of(user));
  }

  /**
   * Blocks a user. This hides the authenticated user from them and ends follows in both directions.
   */
  public Relationship block(UserId user) {
    return modify(user, Action.BLOCK);
  }

  /** Calls {@link #block(UserId)} with ids as text. */
  public Relationship block(String user) {
    return block(UserId.of(user));
  }

  /** Unblocks a user. Earlier follows are not restored. */
  public Relationship unblock(UserId user) {
    return modify(user, Action.UNBLOCK);
  }

  /** Calls {@link #unblock(UserId)} with ids as text. */
  public Relationship unblock(String user) {
    return unblock(UserId.of(user));
  }

  /** Approves the follow request of a user. Fails if there is none. */
  public Relationship approve(UserId user) {
    return modify(user, Action.APPROVE);
  }

  /** Calls {@link #approve(UserId)} with ids as text. */
  public Relationship approve(String user) {
    return approve(UserId.of(user));
  }

  /** Ignores the follow request of a user. Fails if there is none. */
  public Relationship ignore(UserId user) {
    return modify(user, Action.IGNORE);
  }

  /** Calls {@link #ignore(UserId)} with ids as text. */
  public Relationship ignore(String user) {
    return ignore(UserId.of(user));
  }

  /** Returns the users whose follow requests are pending, newest first. */
  public List<UserSummary> followRequests() {
    return api.listRequestedBy().data();
  }

  /** Returns the followers of the authenticated user, newest follow first. */
  public Paged<UserSummary> followers() {
    return followers(Self.ID);
  }

  /** Returns the list with a start cursor or another page size. */
  public Paged<UserSummary> followers(Consumer<ListFollowedByRequest> options) {
    return followers(Self.ID, options);
  }

  /** Returns the followers of a user, newest follow first. */
  public Paged<UserSummary> followers(UserId user) {
    return followers(user, options -> {});
  }

  /** Returns the list with a start cursor or another page size. */
  public Paged<UserSummary> followers(UserId user, Consumer<ListFollowedByRequest> options) {
    ListFollowedByRequest request = new ListFollowedByRequest(user.text());
    options.accept(request);
    return api.listFollowedByPages(request);
  }

  /** Calls {@link #followers(UserId)} with ids as text. */
  public Paged<UserSummary> followers(String user) {
    return followers(UserId.of(user));
  }

  /** Calls {@link #followers(UserId, Consumer)} with ids as text. */
  public Paged<UserSummary> followers(String user, Consumer<ListFollowedByRequest> options) {
    return followers(UserId.of(user), options);
  }

  /** Returns the users whom the authenticated user follows, newest follow first. */
  public Paged<UserSummary> following() {
    return following(Self.ID);
  }

  /** Returns the list with a start cursor or another page size. */
  public Paged<UserSummary> following(Consumer<ListFollowsRequest> options) {
    return following(Self.ID, options);
  }

  /** Returns the users whom a user follows, newest follow first. */
  public Paged<UserSummary> following(UserId user) {
    return following(user, options -> {});
  }

  /** Returns the list with a start cursor or another page size. */
  public Paged<UserSummary> following(UserId user, Consumer<ListFollowsRequest> options) {
    ListFollowsRequest request = new ListFollowsRequest(user.text());
    options.accept(request);
    return api.listFollowsPages(request);
  }

  /** Calls {@link #following(UserId)} with ids as text. */
  public Paged<UserSummary> following(String user) {
    return following(UserId.of(user));
  }

  /** Calls {@link #following(UserId, Consumer)} with ids as text. */
  public Paged<UserSummary> following(String user, Consumer<ListFollowsRequest> options) {
    return following(UserId.of(user), options);
  }

  private Relationship modify(UserId user, Action action) {
    return api.modifyRelationship(user.text(), action.text()).data();
  }
}
