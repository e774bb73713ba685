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

/** Reads profiles and the media of users. */
public final class UserService {
  private final UsersApi api;

  /** Creates the service on generated operations. */
  public UserService(UsersApi api) {
    this.api = api;
  }

  /** Returns the profile of the authenticated user. */
  public User self() {
    return get(Self.ID);
  }

  /** Returns the profile of a user. Other users require the scope {@code public_content}. */
  public User get(UserId user) {
    return api.getUser(user.text()).data();
  }

  /** Calls {@link #get(UserId)} with ids as text. */
  public User get(String user) {
    return get(UserId.of(user));
  }

  /**
   * Returns users whose username, or a word of whose full name, starts with a text, private
   * accounts included.
   */
  public List<FoundUser> search(String beginning) {
    return search(beginning, options -> {});
  }

  /** Searches with a number of users other than 20. */
  public List<FoundUser> search(String beginning, Consumer<SearchUsersRequest> options) {
    SearchUsersRequest request = new SearchUsersRequest(beginning);
    options.accept(request);
    return api.searchUsers(request).data();
  }

  /** Returns the media of the authenticated user, newest first. */
  public Paged<Media> recentMedia() {
    return recentMedia(Self.ID);
  }

  /** Returns the list within bounds of ids or times, or with another page size. */
  public Paged<Media> recentMedia(Consumer<GetUserRecentMediaRequest> options) {
    return recentMedia(Self.ID, options);
  }

  /**
   * Returns the media of a user, newest first. Other users require the scope {@code
   * public_content}.
   */
  public Paged<Media> recentMedia(UserId user) {
    return recentMedia(user, options -> {});
  }

  /** Returns the list within bounds of ids or times, or with another page size. */
  public Paged<Media> recentMedia(UserId user, Consumer<GetUserRecentMediaRequest> options) {
    GetUserRecentMediaRequest request = new GetUserRecentMediaRequest(user.text());
    options.accept(request);
    return api.getUserRecentMediaPages(request);
  }

  /** Calls {@link #recentMedia(UserId)} with ids as text. */
  public Paged<Media> recentMedia(String user) {
    return recentMedia(UserId.of(user));
  }

  /** Calls {@link #recentMedia(UserId, Consumer)} with ids as text. */
  public Paged<Media> recentMedia(String user, Consumer<GetUserRecentMediaRequest> options) {
    return recentMedia(UserId.of(user), options);
  }

  /** Returns the media that the authenticated user likes, newest like first. */
  public Paged<Media> likedMedia() {
    return likedMedia(options -> {});
  }

  /** Returns the liked media from a given like on, or with another page size. */
  public Paged<Media> likedMedia(Consumer<GetSelfLikedMediaRequest> options) {
    GetSelfLikedMediaRequest request = new GetSelfLikedMediaRequest();
    options.accept(request);
    return api.getSelfLikedMediaPages(request);
  }

  /**
   * Returns the media of the authenticated user and of those they follow, newest first.
   *
   * @deprecated by the API since 17 November 2015
   */
  @Deprecated
  public Paged<Media> feed() {
    return feed(options -> {});
  }

  /**
   * Returns the list within bounds of ids, or with another page size.
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
