package io.github.instagramv1.conformance.model.media;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of every media object in the data of a successful response. */
public final class MediaRules {
  /** The operations whose media may lack likes. */
  private static final Set<String> WITHOUT_LIKES = Set.of("getPopularMedia", "searchMedia");

  private static final List<String> SIZES =
      List.of("thumbnail", "low_resolution", "standard_resolution");
  private static final String LIKED = "user_has_liked";

  private MediaRules() {}

  /** Checks each media object that a response consists of. */
  public static Optional<Finding> of(Response response) {
    List<JsonNode> media =
        (response.data().isArray() ? response.items() : List.of(response.data()))
            .stream().filter(MediaRules::isMedia).toList();
    if (media.isEmpty()) {
      return Optional.empty();
    }
    boolean byUser = isOfUser(response.exchange().request());
    boolean mayLackLikes = WITHOUT_LIKES.contains(response.exchange().operation().id());
    return Items.all(media, "media.caption", MediaRules::hasNoEmptyCaption)
        .or(() -> Items.all(media, "media.caption.from", MediaRules::isCaptionOfOwner))
        .or(() -> Items.all(media, "media.videos", MediaRules::hasVideosIfVideo))
        .or(() -> Items.all(media, "media.sizes", MediaRules::hasSizesInOrder))
        .or(() -> Items.all(media, "media." + LIKED, item -> item.has(LIKED) == byUser))
        .or(() -> Items.all(media, "media.likes", item -> mayLackLikes || item.has("likes")))
        .or(() -> media.stream().flatMap(item -> Hashtags.ofCaption(item).stream()).findFirst());
  }

  private static boolean isMedia(JsonNode item) {
    return item.has("images") && item.has("link");
  }

  /** A media object without a caption has {@code null}. */
  private static boolean hasNoEmptyCaption(JsonNode media) {
    JsonNode text = media.path("caption").path("text");
    return !text.isTextual() || !text.asText().isEmpty();
  }

  private static boolean isCaptionOfOwner(JsonNode media) {
    JsonNode from = media.path("caption").path("from").path("id");
    JsonNode owner = media.path("user").path("id");
    return from.isMissingNode() || owner.isMissingNode() || from.equals(owner);
  }

  private static boolean hasVideosIfVideo(JsonNode media) {
    return media.path("type").asText().equals("video") == media.has("videos");
  }

  private static boolean hasSizesInOrder(JsonNode media) {
    return Stream.of("images", "videos").map(media::path).allMatch(MediaRules::areInOrder);
  }

  /** A video may lack a size. */
  private static boolean areInOrder(JsonNode sizes) {
    List<Integer> widths =
        SIZES.stream()
            .map(size -> sizes.path(size).path("width"))
            .filter(JsonNode::isInt)
            .map(JsonNode::asInt)
            .toList();
    return widths.equals(widths.stream().sorted().toList());
  }

  /** Returns whether a read has a user's token; a client id beside it means nothing. */
  private static boolean isOfUser(Outgoing request) {
    return Queries.value(request.url(), "access_token").filter(text -> !text.isEmpty()).isPresent()
        || request.headers().containsKey("Authorization");
  }
}
