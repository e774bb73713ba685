package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.UserStore;
import io.github.instagramv1.server.store.media.FeedStore;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.server.text.NameQuery;
import io.github.instagramv1.stub.model.FoundUser;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.User;
import java.util.List;

/** Returns profiles, users by name, and the media lists of users. */
public final class UserService {
  private final Database database;
  private final UserStore users;
  private final MediaStore media;
  private final FeedStore feeds;
  private final MediaPages pages;
  private final Visibility visibility;

  public UserService(
      Database database,
      UserStore users,
      MediaStore media,
      FeedStore feeds,
      MediaPages pages,
      Visibility visibility) {
    this.database = database;
    this.users = users;
    this.media = media;
    this.feeds = feeds;
    this.pages = pages;
    this.visibility = visibility;
  }

  /** Returns a profile; that of a private user only for callers who may see the account. */
  public User profile(Caller caller, String userId) {
    long id = UserIds.resolve(caller, userId);
    caller.requireScopeToReadOf(id);
    return database.read(
        handle -> {
          visibility.requireVisible(handle, caller, id, Visibility::unknownUser);
          return UserModels.profile(users.byId(handle, id).orElseThrow(Visibility::unknownUser));
        });
  }

  /**
   * Returns users whose username starts with the query, or whose full name has, for each word of
   * the query, a word that starts with it.
   *
   * @param query a leading {@code @} is ignored
   */
  public List<FoundUser> search(Caller caller, String query, int count) {
    NameQuery name = NameQuery.of(query);
    return database.read(
        handle ->
            users.byName(handle, caller.viewer(), name, Limit.ofUsers(count)).stream()
                .map(UserModels::found)
                .toList());
  }

  /** Returns a user's media, newest first. */
  public Page<Media> recentMedia(
      Caller caller, String userId, Window window, TimeRange times, int count) {
    long id = UserIds.resolve(caller, userId);
    caller.requireScopeToReadOf(id);
    int limit = Limit.ofMedia(count);
    return database.read(
        handle -> {
          visibility.requireVisible(handle, caller, id, Visibility::unknownUser);
          List<MediaKey> rows =
              media.ofUser(handle, caller.viewer(), id, window.during(times), limit + 1);
          return pages.byMediaId(handle, caller, rows, limit);
        });
  }

  /** Returns the media of the caller and of the users whom the caller follows, newest first. */
  public Page<Media> feed(Caller caller, Window window, int count) {
    long viewer = caller.requireUser();
    int limit = Limit.ofMedia(count);
    return database.read(
        handle ->
            pages.byMediaId(handle, caller, feeds.feed(handle, viewer, window, limit + 1), limit));
  }

  /**
   * Returns the media that the caller likes, newest like first.
   *
   * @param window positions of likes, not of media
   */
  public Page<Media> liked(Caller caller, Window window, int count) {
    long viewer = caller.requireUser();
    boolean ownOnly = !caller.scopes().contains(Scope.PUBLIC_CONTENT);
    int limit = Limit.ofMedia(count);
    return database.read(
        handle ->
            pages.by(
                handle,
                caller,
                media.liked(handle, viewer, window, ownOnly, limit + 1),
                limit,
                row -> String.valueOf(row.position())));
  }
}
