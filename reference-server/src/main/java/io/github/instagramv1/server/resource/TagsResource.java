package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.id.MediaId;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.service.TagService;
import io.github.instagramv1.stub.api.TagsApi;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.TagListResponse;
import io.github.instagramv1.stub.model.TagMediaPageResponse;
import io.github.instagramv1.stub.model.TagMediaPagination;
import io.github.instagramv1.stub.model.TagResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on tags. */
public final class TagsResource implements TagsApi {
  private final TagService service;
  private final Provider<Caller> caller;
  private final PageLinks links;

  @Inject
  public TagsResource(TagService service, Provider<Caller> caller, PageLinks links) {
    this.service = service;
    this.caller = caller;
    this.links = links;
  }

  private static final String DEPRECATION =
      "next_max_id and min_id are deprecated for this endpoint;"
          + " use min_tag_id and max_tag_id instead";

  @Override
  public TagListResponse searchTags(String q) {
    return new TagListResponse(service.search(q), Envelope.ok());
  }

  @Override
  public TagResponse getTag(String tagName) {
    return new TagResponse(service.byName(tagName), Envelope.ok());
  }

  @Override
  public TagMediaPageResponse getTagRecentMedia(
      String tagName, Integer count, String minTagId, String maxTagId) {
    Page<Media> page =
        service.recentMedia(caller.get(), tagName, Window.between(minTagId, maxTagId), count);
    TagMediaPagination pagination = new TagMediaPagination();
    page.nextKey()
        .ifPresent(
            key -> {
              String newest = position(page.items().get(0));
              pagination
                  .nextMaxTagId(key)
                  .nextMaxId(key)
                  .minTagId(newest)
                  .nextMinId(newest)
                  .deprecationWarning(DEPRECATION)
                  .nextUrl(links.next("max_tag_id", key));
            });
    return new TagMediaPageResponse(page.items(), Envelope.ok()).pagination(pagination);
  }

  private static String position(Media media) {
    return String.valueOf(MediaId.parse(media.getId()).orElseThrow().pk());
  }
}
