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
 * Asynchronous form of {@link UserService}. A paginated list is the same {@link Paged}, which has
 * an asynchronous first page and a publisher.
 */
public final class AsyncUserService {
  private final UsersApi api;

  /** Creates the service on generated operations. */
  public AsyncUserService(UsersApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link UserService#self()}. */
  public CompletableFuture<User> self() {
    return get(Self.ID);
  }

  /** Asynchronous form of {@link UserService#get(UserId)}. */
  public CompletableFuture<User> get(UserId user) {
    return api.getUserAsync(new GetUserRequest(user.text())).thenApply(UserResponse::data);
  }

  /** Asynchronous form of {@link UserService#get(UserId)}. */
  public CompletableFuture<User> get(String user) {
    return get(UserId.of(user));
  }

  /** Asynchronous form of {@link UserService#search(String)}. */
  public CompletableFuture<List<FoundUser>> search(String beginning) {
    return search(beginning, options -> {});
  }

  /** Asynchronous form of {@link UserService#search(String, Consumer)}. */
  public CompletableFuture<List<FoundUser>> search(
      String beginning, Consumer<SearchUsersRequest> options) {
    SearchUsersRequest request = new SearchUsersRequest(beginning);
    options.accept(request);
    return api.searchUsersAsync(request).thenApply(FoundUserListResponse::data);
  }

  /** Asynchronous form of {@link UserService#recentMedia()}. */
  public Paged<Media> recentMedia() {
    return new UserService(api).recentMedia();
  }

  /** Asynchronous form of {@link UserService#recentMedia(Consumer)}. */
  public Paged<Media> recentMedia(Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(options);
  }

  /** Asynchronous form of {@link UserService#recentMedia(UserId)}. */
  public Paged<Media> recentMedia(UserId user) {
    return new UserService(api).recentMedia(user);
  }

  /** Asynchronous form of {@link UserService#recentMedia(UserId, Consumer)}. */
  public Paged<Media> recentMedia(UserId user, Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(user, options);
  }

  /** Asynchronous form of {@link UserService#recentMedia(String)}. */
  public Paged<Media> recentMedia(String user) {
    return new UserService(api).recentMedia(user);
  }

  /** Asynchronous form of {@link UserService#recentMedia(String, Consumer)}. */
  public Paged<Media> recentMedia(String user, Consumer<GetUserRecentMediaRequest> options) {
    return new UserService(api).recentMedia(user, options);
  }

  /** Asynchronous form of {@link UserService#likedMedia()}. */
  public Paged<Media> likedMedia() {
    return new UserService(api).likedMedia();
  }

  /** Asynchronous form of {@link UserService#likedMedia(Consumer)}. */
  public Paged<Media> likedMedia(Consumer<GetSelfLikedMediaRequest> options) {
    return new UserService(api).likedMedia(options);
  }

  /**
   * Asynchronous form of {@link UserService#feed()}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed() {
    return new UserService(api).feed();
  }

  /**
   * Asynchronous form of {@link UserService#feed(Consumer)}.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed(Consumer<GetSelfFeedRequest> options) {
    return new UserService(api).feed(options);
  }
}
