package io.github.instagramv1.client;

import io.github.instagramv1.client.api.CommentsApi;
import io.github.instagramv1.client.api.GeographiesApi;
import io.github.instagramv1.client.api.LikesApi;
import io.github.instagramv1.client.api.LocationsApi;
import io.github.instagramv1.client.api.MediaApi;
import io.github.instagramv1.client.api.RelationshipsApi;
import io.github.instagramv1.client.api.TagsApi;
import io.github.instagramv1.client.api.UsersApi;
import io.github.instagramv1.client.call.ApiTransport;

/**
 * The operations as generated from the contract, named by their operationIds. They return whole
 * envelopes.
 */
public record GeneratedApis(
    UsersApi users,
    RelationshipsApi relationships,
    MediaApi media,
    CommentsApi comments,
    LikesApi likes,
    TagsApi tags,
    LocationsApi locations,
    GeographiesApi geographies) {

  /** Returns all operations, using one transport. */
  public static GeneratedApis over(ApiTransport transport) {
    return new GeneratedApis(
        new UsersApi(transport),
        new RelationshipsApi(transport),
        new MediaApi(transport),
        new CommentsApi(transport),
        new LikesApi(transport),
        new TagsApi(transport),
        new LocationsApi(transport),
        new GeographiesApi(transport));
  }
}
