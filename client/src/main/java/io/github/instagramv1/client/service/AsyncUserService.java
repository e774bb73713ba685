package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.UsersApi;
import io.github.instagramv1.client.api.UsersApi.GetSelfFeedRequest;
import io.github.instagramv1.client.api.UsersApi.GetSelfLikedMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRequest;
import io.github.instagramv1.client.api.UsersApi.SearchUsersRequest;
import io.github.instagramv1.client.model.FoundUser;
import io.github.instagramv1.client.model.FoundUserListResponse;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.User;
import io.github.instagramv1.client.model.UserResponse;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.UserId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What {@link UserService} does, without waiting. A list that comes in pages is the same, {@link
 * Paged}: it has a first page without waiting, and a publisher.
 */
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

  /** See {@link UserService#recentMedia()}. */
  public Paged<Media> recentMedia() {
    return new UserService(api).recentMedia();
  }

  /** See {@link UserService#recentMedia(Consumer)}. */
  public Paged<Media> recentMedia(Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(options);
  }

  /** See {@link UserService#recentMedia(UserId)}. */
  public Paged<Media> recentMedia(UserId user) {
    return new UserService(api).recentMedia(user);
  }

  /** See {@link UserService#recentMedia(UserId, Consumer)}. */
  public Paged<Media> recentMedia(UserId user, Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(user, options);
  }

  /** See {@link UserService#recentMedia(String)}. */
  public Paged<Media> recentMedia(String user) {
    return new UserService(api).recentMedia(user);
  }

  /** See {@link UserService#recentMedia(String, Consumer)}. */
  public Paged<Media> recentMedia(String user, Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(user, options);
  }

  /** See {@link UserService#likedMedia()}. */
  public Paged<Media> likedMedia() {
    return new UserService(api).likedMedia();
  }

  /** See {@link UserService#likedMedia(Consumer)}. */
  public Paged<Media> likedMedia(Consumer<GetSelfLikedMediaRequest> options) {
    return new UserService(api).likedMedia(options);
  }

  /**
   * See {@link UserService#feed()}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed() {
    return new UserService(api).feed();
  }

  /**
   * See {@link UserService#feed(Consumer)}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed(Consumer<GetSelfFeedRequest> options) {
    return new UserService(api).feed(options);
  }
}
