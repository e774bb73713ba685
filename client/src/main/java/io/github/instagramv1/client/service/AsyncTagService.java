package io.github.instagramv1.client.service;

import io.github.instagramv1.client.api.TagsApi;
import io.github.instagramv1.client.api.TagsApi.GetTagRequest;
import io.github.instagramv1.client.api.TagsApi.SearchTagsRequest;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.model.TagListResponse;
import io.github.instagramv1.client.model.TagResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What {@link TagService} does without pages, without waiting. */
public final class AsyncTagService {
  private final TagsApi api;

  public AsyncTagService(TagsApi api) {
    this.api = api;
  }

  /** See {@link TagService#get(String)}. */
  public CompletableFuture<Tag> get(String name) {
    return api.getTagAsync(new GetTagRequest(name)).thenApply(TagResponse::data);
  }

  /** See {@link TagService#search(String)}. */
  public CompletableFuture<List<Tag>> search(String beginning) {
    return api.searchTagsAsync(new SearchTagsRequest(beginning)).thenApply(TagListResponse::data);
  }
}
