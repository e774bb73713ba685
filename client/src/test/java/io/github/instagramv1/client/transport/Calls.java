package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.api.CommentsApi.CreateCommentRequest;
import io.github.instagramv1.client.api.CommentsApi.DeleteCommentRequest;
import io.github.instagramv1.client.api.LikesApi.LikeMediaRequest;
import io.github.instagramv1.client.api.LikesApi.UnlikeMediaRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ModifyRelationshipRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRequest;
import io.github.instagramv1.client.call.ApiCall;

/** Creates calls like those of the generated operations. */
final class Calls {
  private Calls() {}

  static ApiCall<?> user() {
    return new GetUserRequest("8").toCall();
  }

  static ApiCall<?> recentMedia() {
    return new GetUserRecentMediaRequest("self").count(3).toCall();
  }

  static ApiCall<?> like() {
    return new LikeMediaRequest("1_2").toCall();
  }

  static ApiCall<?> unlike() {
    return new UnlikeMediaRequest("1_2").toCall();
  }

  static ApiCall<?> comment(String text) {
    return new CreateCommentRequest("1_2", text).toCall();
  }

  static ApiCall<?> deleteComment() {
    return new DeleteCommentRequest("1_2", "3").toCall();
  }

  static ApiCall<?> relationship(String action) {
    return new ModifyRelationshipRequest("8", action).toCall();
  }
}
