package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.lint.RealContract;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tests that the contract has the 27 documented operations, the documented scopes, and every
 * documented field of the media object.
 */
class SurfaceTest {
  private static final String OPERATIONS =
      """
      GET /geographies/{geo-id}/media/recent getGeographyRecentMedia
      GET /locations/search searchLocations
      GET /locations/{location-id} getLocation
      GET /locations/{location-id}/media/recent getLocationRecentMedia
      GET /media/popular getPopularMedia
      GET /media/search searchMedia
      GET /media/shortcode/{shortcode} getMediaByShortcode
      GET /media/{media-id} getMedia
      GET /media/{media-id}/comments listComments
      POST /media/{media-id}/comments createComment
      DELETE /media/{media-id}/comments/{comment-id} deleteComment
      GET /media/{media-id}/likes listLikes
      POST /media/{media-id}/likes likeMedia
      DELETE /media/{media-id}/likes unlikeMedia
      GET /tags/search searchTags
      GET /tags/{tag-name} getTag
      GET /tags/{tag-name}/media/recent getTagRecentMedia
      GET /users/search searchUsers
      GET /users/self/feed getSelfFeed
      GET /users/self/media/liked getSelfLikedMedia
      GET /users/{user-id} getUser
      GET /users/{user-id}/media/recent getUserRecentMedia
      GET /users/self/requested-by listRequestedBy
      GET /users/{user-id}/followed-by listFollowedBy
      GET /users/{user-id}/follows listFollows
      GET /users/{user-id}/relationship getRelationship
      POST /users/{user-id}/relationship modifyRelationship
      """;

  /** The documented fields of the media object; brackets after a name mark a list. */
  private static final String MEDIA =
      """
      caption.created_time string
      caption.from.full_name string
      caption.from.id string
      caption.from.profile_picture string
      caption.from.username string
      caption.id string
      caption.text string
      comments.count integer
      comments.data[].created_time string
      comments.data[].from.full_name string
      comments.data[].from.id string
      comments.data[].from.profile_picture string
      comments.data[].from.username string
      comments.data[].id string
      comments.data[].text string
      created_time string
      filter string
      id string
      images.low_resolution.height integer
      images.low_resolution.url string
      images.low_resolution.width integer
      images.standard_resolution.height integer
      images.standard_resolution.url string
      images.standard_resolution.width integer
      images.thumbnail.height integer
      images.thumbnail.url string
      images.thumbnail.width integer
      likes.count integer
      likes.data[].full_name string
      likes.data[].id string
      likes.data[].profile_picture string
      likes.data[].username string
      link string
      location.id string
      location.latitude number
      location.longitude number
      location.name string
      tags[] string
      type string(image,video)
      user.full_name string
      user.id string
      user.profile_picture string
      user.username string
      user_has_liked boolean
      users_in_photo[].position.x number
      users_in_photo[].position.y number
      users_in_photo[].user.full_name string
      users_in_photo[].user.id string
      users_in_photo[].user.profile_picture string
      users_in_photo[].user.username string
      videos.low_resolution.height integer
      videos.low_resolution.url string
      videos.low_resolution.width integer
      videos.standard_resolution.height integer
      videos.standard_resolution.url string
      videos.standard_resolution.width integer
      """;

  /**
   * Fields that recordings have, but that the documentation of an operation omits or calls unknown.
   */
  private static final String RECORDED =
      """
      attribution.itunes_url string
      attribution.name string
      attribution.website string
      caption.from.bio string
      caption.from.website string
      comments.data[].from.bio string
      comments.data[].from.website string
      likes.data[].bio string
      likes.data[].website string
      user.bio string
      user.website string
      users_in_photo[].user.bio string
      users_in_photo[].user.website string
      videos.low_bandwidth.height integer
      videos.low_bandwidth.url string
      videos.low_bandwidth.width integer
      """;

  private final ContractModel contract = RealContract.contract();

  @Test
  void declaresTheDocumentedOperationsInOrder() {
    StringBuilder found = new StringBuilder();
    for (Operation operation : contract.operations()) {
      found
          .append(operation.method().toUpperCase(Locale.ROOT))
          .append(' ')
          .append(operation.path())
          .append(' ')
          .append(operation.id())
          .append('\n');
    }
    assertThat(found.toString()).isEqualTo(OPERATIONS);
  }

  @Test
  void declaresTheDocumentedScopes() {
    YamlValue flows =
        contract.root().child("components").child("securitySchemes").child("oauth2").child("flows");
    assertThat(flows.children())
        .extracting(YamlValue::key)
        .containsExactlyInAnyOrder("authorizationCode", "implicit");
    assertThat(flows.children())
        .allSatisfy(
            flow ->
                assertThat(flow.child("scopes").children())
                    .extracting(YamlValue::key)
                    .containsExactly(
                        "basic",
                        "public_content",
                        "follower_list",
                        "comments",
                        "relationships",
                        "likes"));
  }

  @Test
  void mediaHasTheDocumentedAndRecordedFields() {
    Map<String, String> fields = new TreeMap<>();
    YamlValue schemas = contract.root().child("components").child("schemas");
    collectFields("", schemas.child("Media"), fields);
    StringBuilder found = new StringBuilder();
    fields.forEach((name, type) -> found.append(name).append(' ').append(type).append('\n'));
    assertThat(found.toString().lines().sorted())
        .containsExactlyElementsOf((MEDIA + RECORDED).lines().sorted().toList());
  }

  private void collectFields(String name, YamlValue reference, Map<String, String> fields) {
    YamlValue schema = contract.resolve(reference);
    String type = schema.text("type");
    if (type.equals("object")) {
      String prefix = name.isEmpty() ? "" : name + ".";
      schema
          .child("properties")
          .children()
          .forEach(property -> collectFields(prefix + property.key(), property, fields));
    } else if (type.equals("array")) {
      collectFields(name + "[]", schema.child("items"), fields);
    } else if (schema.has("enum")) {
      fields.put(
          name,
          schema.child("enum").children().stream()
              .map(value -> value.text())
              .collect(Collectors.joining(",", type + "(", ")")));
    } else {
      fields.put(name, type);
    }
  }
}
