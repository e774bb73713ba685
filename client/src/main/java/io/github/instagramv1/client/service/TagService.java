package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.TagsApi;
import io.github.instagramv1.client.api.TagsApi.GetTagRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.page.Paged;
import java.util.List;
import java.util.function.Consumer;

/** Finds tags and their media. Tag names are written without {@code #}. */
public final class TagService {
  private final TagsApi api;

  /** Creates the service on generated operations. */
  public TagService(TagsApi api) {
    this.api = api;
  }

  /** Returns a tag with its number of media objects, which is 0 for an unused name. */
  public Tag get(String name) {
    return api.getTag(name).data();
  }

  /**
   * Returns at most 50 tags whose name starts with a text: the exact match first, then by number of
   * media objects.
   */
  public List<Tag> search(String beginning) {
    return api.searchTags(beginning).data();
  }

  /** Returns the media with a tag, newest first. */
  public Paged<Media> recentMedia(String name) {
    return recentMedia(name, options -> {});
  }

  /** Returns the list within bounds of tag positions, or with another page size. */
  public Paged<Media> recentMedia(String name, Consumer<GetTagRecentMediaRequest> options) {
    GetTagRecentMediaRequest request = new GetTagRecentMediaRequest(name);
    options.accept(request);
    return api.getTagRecentMediaPages(request);
  }
}
