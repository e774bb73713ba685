package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.TagsApi;
import io.github.instagramv1.client.api.TagsApi.GetTagRecentMediaRequest;
import io.github.instagramv1.client.api.TagsApi.GetTagRequest;
import io.github.instagramv1.client.api.TagsApi.SearchTagsRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.model.TagListResponse;
import io.github.instagramv1.client.model.TagResponse;
import io.github.instagramv1.client.page.Paged;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Asynchronous form of {@link TagService}. A paginated list is the same {@link Paged}, which has an
 * asynchronous first page and a publisher.
 */
public final class AsyncTagService {
  private final TagsApi api;

  /** Creates the service on generated operations. */
  public AsyncTagService(TagsApi api) {
    this.api = api;
  }

  /** Asynchronous form of {@link TagService#get(String)}. */
  public CompletableFuture<Tag> get(String name) {
    return api.getTagAsync(new GetTagRequest(name)).thenApply(TagResponse::data);
  }

  /** Asynchronous form of {@link TagService#search(String)}. */
  public CompletableFuture<List<Tag>> search(String beginning) {
    return api.searchTagsAsync(new SearchTagsRequest(beginning)).thenApply(TagListResponse::data);
  }

  /** Asynchronous form of {@link TagService#recentMedia(String)}. */
  public Paged<Media> recentMedia(String name) {
    return new TagService(api).recentMedia(name);
  }

  /** Asynchronous form of {@link TagService#recentMedia(String, Consumer)}. */
  public Paged<Media> recentMedia(String name, Consumer<GetTagRecentMediaRequest> options) {
    return new TagService(api).recentMedia(name, options);
  }
}
