package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaPageResponse;
import io.github.instagramv1.stub.model.MediaPagination;
import io.github.instagramv1.stub.model.Meta;
import io.github.instagramv1.stub.model.UserPageResponse;
import io.github.instagramv1.stub.model.UserPagination;
import io.github.instagramv1.stub.model.UserSummary;

/** Creates the envelopes of successful responses. */
final class Envelope {
  private Envelope() {}

  static Meta ok() {
    return new Meta(200);
  }

  /** Returns a page whose next page is requested with {@code max_id}. */
  static MediaPageResponse media(Page<Media> page, PageLinks links) {
    MediaPagination pagination = new MediaPagination();
    page.nextKey().ifPresent(key -> pagination.nextMaxId(key).nextUrl(links.next("max_id", key)));
    return new MediaPageResponse(page.items(), ok()).pagination(pagination);
  }

  /** Returns a page whose next page is requested with {@code cursor}. */
  static UserPageResponse users(Page<UserSummary> page, PageLinks links) {
    UserPagination pagination = new UserPagination();
    page.nextKey().ifPresent(key -> pagination.nextCursor(key).nextUrl(links.next("cursor", key)));
    return new UserPageResponse(page.items(), ok()).pagination(pagination);
  }
}
