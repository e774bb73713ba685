package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.UsersApi;
import io.github.instagramv1.client.api.UsersApi.GetSelfFeedRequest;
import io.github.instagramv1.client.api.UsersApi.GetSelfLikedMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.api.UsersApi.SearchUsersRequest;
import io.github.instagramv1.client.model.FoundUser;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.User;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.UserId;
import java.util.List;
import java.util.function.Consumer;

/** People and what they published. */
public final class UserService {
  private final UsersApi api;

  public UserService(UsersApi api) {
    this.api = api;
  }

  /** The profile of the caller. */
  public User self() {
    return get(Self.ID);
  }

  /** The profile of a user. Other people's need the scope {@code public_content}. */
  public User get(UserId user) {
    return api.getUser(user.text()).data();
  }

  /** The same as {@link #get(UserId)}. */
  public User get(String user) {
    return get(UserId.of(user));
  }

  /** Users whose username, or a word of whose full name, begins with a text. Private ones too. */
  public List<FoundUser> search(String beginning) {
    return search(beginning, options -> {});
  }

  /** The same, with a number of users other than 20. */
  public List<FoundUser> search(String beginning, Consumer<SearchUsersRequest> options) {
    SearchUsersRequest request = new SearchUsersRequest(beginning);
    options.accept(request);
    return api.searchUsers(request).data();
  }

  /** What the caller published, newest first. */
  public Paged<Media> recentMedia() {
    return recentMedia(Self.ID);
  }

  /** The same, within bounds of ids or times, or in pages of another size. */
  public Paged<Media> recentMedia(Consumer<GetUserRecentMediaRequest> options) {
    return recentMedia(Self.ID, options);
  }

  /** What a user published, newest first. Other people's need the scope {@code public_content}. */
  public Paged<Media> recentMedia(UserId user) {
    return recentMedia(user, options -> {});
  }

  /** The same, within bounds of ids or times, or in pages of another size. */
  public Paged<Media> recentMedia(UserId user, Consumer<GetUserRecentMediaRequest> options) {
    GetUserRecentMediaRequest request = new GetUserRecentMediaRequest(user.text());
    options.accept(request);
    return api.getUserRecentMediaPages(request);
  }

  /** The same as {@link #recentMedia(UserId)}. */
  public Paged<Media> recentMedia(String user) {
    return recentMedia(UserId.of(user));
  }

  /** The same as {@link #recentMedia(UserId, Consumer)}. */
  public Paged<Media> recentMedia(String user, Consumer<GetUserRecentMediaRequest> options) {
    return recentMedia(UserId.of(user), options);
  }

  /** What the caller likes, newest like first. */
  public Paged<Media> likedMedia() {
    return likedMedia(options -> {});
  }

  /** The same, from a like on, or in pages of another size. */
  public Paged<Media> likedMedia(Consumer<GetSelfLikedMediaRequest> options) {
    GetSelfLikedMediaRequest request = new GetSelfLikedMediaRequest();
    options.accept(request);
    return api.getSelfLikedMediaPages(request);
  }

  /**
   * What the caller and those whom the caller follows published, newest first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed() {
    return feed(options -> {});
  }

  /**
   * The same, within bounds of ids, or in pages of another size.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed(Consumer<GetSelfFeedRequest> options) {
    GetSelfFeedRequest request = new GetSelfFeedRequest();
    options.accept(request);
    return api.getSelfFeedPages(request);
  }
}
