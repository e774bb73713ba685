package io.github.instagramv1.stub;

import io.github.instagramv1.stub.api.TagsApi;
import io.github.instagramv1.stub.model.Meta;
import io.github.instagramv1.stub.model.Tag;
import io.github.instagramv1.stub.model.TagListResponse;
import io.github.instagramv1.stub.model.TagMediaPageResponse;
import io.github.instagramv1.stub.model.TagMediaPagination;
import io.github.instagramv1.stub.model.TagResponse;
import java.util.List;

public class FixedTags implements TagsApi {
  @Override
  public TagResponse getTag(String tagName) {
    return new TagResponse(new Tag(42L, tagName), new Meta(200));
  }

  @Override
  public TagListResponse searchTags(String q) {
    return new TagListResponse(List.of(new Tag(42L, q)), new Meta(200));
  }

  @Override
  public TagMediaPageResponse getTagRecentMedia(
      String tagName, Integer count, String minTagId, String maxTagId) {
    return new TagMediaPageResponse(List.of(), new Meta(200)).pagination(new TagMediaPagination());
  }
}
