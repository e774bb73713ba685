package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.stub.api.UsersApi;
import io.github.instagramv1.stub.model.FoundUserListResponse;
import io.github.instagramv1.stub.model.LikedMediaPageResponse;
import io.github.instagramv1.stub.model.LikedMediaPagination;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaPageResponse;
import io.github.instagramv1.stub.model.UserResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on users. */
public final class UsersResource implements UsersApi {
  private final UserService users;
  private final Provider<Caller> caller;
  private final PageLinks links;

  @Inject
  public UsersResource(UserService users, Provider<Caller> caller, PageLinks links) {
    this.users = users;
    this.caller = caller;
    this.links = links;
  }

  @Override
  public FoundUserListResponse searchUsers(String q, Integer count) {
    return new FoundUserListResponse(users.search(caller.get(), q, count), Envelope.ok());
  }

  @Override
  @Deprecated
  public MediaPageResponse getSelfFeed(Integer count, String minId, String maxId) {
    return Envelope.media(users.feed(caller.get(), Window.between(minId, maxId), count), links);
  }

  @Override
  public LikedMediaPageResponse getSelfLikedMedia(Integer count, String maxLikeId) {
    Page<Media> page = users.liked(caller.get(), Window.between(null, maxLikeId), count);
    LikedMediaPagination pagination = new LikedMediaPagination();
    page.nextKey()
        .ifPresent(key -> pagination.nextMaxLikeId(key).nextUrl(links.next("max_like_id", key)));
    return new LikedMediaPageResponse(page.items(), Envelope.ok()).pagination(pagination);
  }

  @Override
  public UserResponse getUser(String userId) {
    return new UserResponse(users.profile(caller.get(), userId), Envelope.ok());
  }

  @Override
  public MediaPageResponse getUserRecentMedia(
      String userId,
      Integer count,
      String minId,
      String maxId,
      Long minTimestamp,
      Long maxTimestamp) {
    Page<Media> page =
        users.recentMedia(
            caller.get(),
            userId,
            Window.between(minId, maxId),
            TimeRange.between(minTimestamp, maxTimestamp),
            count);
    return Envelope.media(page, links);
  }
}
