package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.TagsApi;
import io.github.instagramv1.client.api.TagsApi.GetTagRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.page.Paged;
import java.util.List;
import java.util.function.Consumer;

/** Hashtags. Their names are written without {@code #}. */
public final class TagService {
  private final TagsApi api;

  public TagService(TagsApi api) {
    this.api = api;
  }

  /** How many media carry a tag; a name that nobody used is a tag too. */
  public Tag get(String name) {
    return api.getTag(name).data();
  }

  /** At most 50 tags whose name begins with a text: exactly that one first, then the most used. */
  public List<Tag> search(String beginning) {
    return api.searchTags(beginning).data();
  }

  /** What carries a tag, newest first. */
  public Paged<Media> recentMedia(String name) {
    return recentMedia(name, options -> {});
  }

  /** The same, within bounds of positions, or in pages of another size. */
  public Paged<Media> recentMedia(String name, Consumer<GetTagRecentMediaRequest> options) {
    GetTagRecentMediaRequest request = new GetTagRecentMediaRequest(name);
    options.accept(request);
    return api.getTagRecentMediaPages(request);
  }
}
