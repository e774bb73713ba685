package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.UsersApi;
import io.github.instagramv1.client.api.UsersApi.GetUserRequest;
import io.github.instagramv1.client.api.UsersApi.SearchUsersRequest;
import io.github.instagramv1.client.model.FoundUser;
import io.github.instagramv1.client.model.FoundUserListResponse;
import io.github.instagramv1.client.model.User;
import io.github.instagramv1.client.model.UserResponse;
import io.github.instagramv1.client.value.UserId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What {@link UserService} does without pages, without waiting. */
public final class AsyncUserService {
  private final UsersApi api;

  public AsyncUserService(UsersApi api) {
    this.api = api;
  }

  /** See {@link UserService#self()}. */
  public CompletableFuture<User> self() {
    return get(Self.ID);
  }

  /** See {@link UserService#get(UserId)}. */
  public CompletableFuture<User> get(UserId user) {
    return api.getUserAsync(new GetUserRequest(user.text())).thenApply(UserResponse::data);
  }

  /** See {@link UserService#get(UserId)}. */
  public CompletableFuture<User> get(String user) {
    return get(UserId.of(user));
  }

  /** See {@link UserService#search(String)}. */
  public CompletableFuture<List<FoundUser>> search(String beginning) {
    return search(beginning, options -> {});
  }

  /** See {@link UserService#search(String, Consumer)}. */
  public CompletableFuture<List<FoundUser>> search(
      String beginning, Consumer<SearchUsersRequest> options) {
    SearchUsersRequest request = new SearchUsersRequest(beginning);
    options.accept(request);
    return api.searchUsersAsync(request).thenApply(FoundUserListResponse::data);
  }
}
