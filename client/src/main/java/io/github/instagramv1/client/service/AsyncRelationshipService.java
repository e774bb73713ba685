package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.RelationshipsApi;
import io.github.instagramv1.client.api.RelationshipsApi.GetRelationshipRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowedByRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowsRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ListRequestedByRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ModifyRelationshipRequest;
import io.github.instagramv1.client.model.Relationship;
import io.github.instagramv1.client.model.RelationshipResponse;
import io.github.instagramv1.client.model.UserListResponse;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.UserId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Asynchronous form of {@link RelationshipService}. A paginated list is the same {@link Paged},
 * which has an asynchronous first page and a publisher.
 */
public final class AsyncRelationshipService {
  private final RelationshipsApi api;

  /** Creates the service on generated operations. */
  public AsyncRelationshipService(RelationshipsApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link RelationshipService#get(UserId)}. */
  public CompletableFuture<Relationship> get(UserId user) {
    return api.getRelationshipAsync(new GetRelationshipRequest(user.text()))
        .thenApply(RelationshipResponse::data);
  }

  /** Asynchronous form of {@link RelationshipService#get(UserId)}. */
  public CompletableFuture<Relationship> get(String user) {
    return get(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#follow(UserId)}. */
  public CompletableFuture<Relationship> follow(UserId user) {
    return modify(user, Action.FOLLOW);
  }

  /** Asynchronous form of {@link RelationshipService#follow(UserId)}. */
  public CompletableFuture<Relationship> follow(String user) {
    return follow(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#unfollow(UserId)}. */
  public CompletableFuture<Relationship> unfollow(UserId user) {
    return modify(user, Action.UNFOLLOW);
  }

  /** Asynchronous form of {@link RelationshipService#unfollow(UserId)}. */
  public CompletableFuture<Relationship> unfollow(String user) {
    return unfollow(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#block(UserId)}. */
  public CompletableFuture<Relationship> block(UserId user) {
    return modify(user, Action.BLOCK);
  }

  /** Asynchronous form of {@link RelationshipService#block(UserId)}. */
  public CompletableFuture<Relationship> block(String user) {
    return block(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#unblock(UserId)}. */
  public CompletableFuture<Relationship> unblock(UserId user) {
    return modify(user, Action.UNBLOCK);
  }

  /** Asynchronous form of {@link RelationshipService#unblock(UserId)}. */
  public CompletableFuture<Relationship> unblock(String user) {
    return unblock(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#approve(UserId)}. */
  public CompletableFuture<Relationship> approve(UserId user) {
    return modify(user, Action.APPROVE);
  }

  /** Asynchronous form of {@link RelationshipService#approve(UserId)}. */
  public CompletableFuture<Relationship> approve(String user) {
    return approve(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#ignore(UserId)}. */
  public CompletableFuture<Relationship> ignore(UserId user) {
    return modify(user, Action.IGNORE);
  }

  /** Asynchronous form of {@link RelationshipService#ignore(UserId)}. */
  public CompletableFuture<Relationship> ignore(String user) {
    return ignore(UserId.of(user));
  }

  /** Asynchronous form of {@link RelationshipService#followRequests()}. */
  public CompletableFuture<List<UserSummary>> followRequests() {
    return api.listRequestedByAsync(new ListRequestedByRequest()).thenApply(UserListResponse::data);
  }

  /** Asynchronous form of {@link RelationshipService#followers()}. */
  public Paged<UserSummary> followers() {
    return new RelationshipService(api).followers();
  }

  /** Asynchronous form of {@link RelationshipService#followers(Consumer)}. */
  public Paged<UserSummary> followers(Consumer<ListFollowedByRequest> options) {
    return new RelationshipService(api).followers(options);
  }

  /** Asynchronous form of {@link RelationshipService#followers(UserId)}. */
  public Paged<UserSummary> followers(UserId user) {
    return new RelationshipService(api).followers(user);
  }

  /** Asynchronous form of {@link RelationshipService#followers(UserId, Consumer)}. */
  public Paged<UserSummary> followers(UserId user, Consumer<ListFollowedByRequest> options) {
    return new RelationshipService(api).followers(user, options);
  }

  /** Asynchronous form of {@link RelationshipService#followers(String)}. */
  public Paged<UserSummary> followers(String user) {
    return new RelationshipService(api).followers(user);
  }

  /** Asynchronous form of {@link RelationshipService#followers(String, Consumer)}. */
  public Paged<UserSummary> followers(String user, Consumer<ListFollowedByRequest> options) {
    return new RelationshipService(api).followers(user, options);
  }

  /** Asynchronous form of {@link RelationshipService#following()}. */
  public Paged<UserSummary> following() {
    return new RelationshipService(api).following();
  }

  /** Asynchronous form of {@link RelationshipService#following(Consumer)}. */
  public Paged<UserSummary> following(Consumer<ListFollowsRequest> options) {
    return new RelationshipService(api).following(options);
  }

  /** Asynchronous form of {@link RelationshipService#following(UserId)}. */
  public Paged<UserSummary> following(UserId user) {
    return new RelationshipService(api).following(user);
  }

  /** Asynchronous form of {@link RelationshipService#following(UserId, Consumer)}. */
  public Paged<UserSummary> following(UserId user, Consumer<ListFollowsRequest> options) {
    return new RelationshipService(api).following(user, options);
  }

  /** Asynchronous form of {@link RelationshipService#following(String)}. */
  public Paged<UserSummary> following(String user) {
    return new RelationshipService(api).following(user);
  }

  /** Asynchronous form of {@link RelationshipService#following(String, Consumer)}. */
  public Paged<UserSummary> following(String user, Consumer<ListFollowsRequest> options) {
    return new RelationshipService(api).following(user, options);
  }

  private CompletableFuture<Relationship> modify(UserId user, Action action) {
    return api.modifyRelationshipAsync(new ModifyRelationshipRequest(user.text(), action.text()))
        .thenApply(RelationshipResponse::data);
  }
}
