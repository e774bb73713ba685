package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules of the excerpts of comments and likes in a media object, compared with the whole lists. */
public final class Excerpts {
  private static final int COMMENTS = 8;
  private static final int LIKES = 4;

  private Excerpts() {}

  /**
   * The excerpt contains the newest 8 comments, and the number matches the list, which has a
   * maximum length.
   */
  public static Optional<Finding> comments(JsonNode media, List<JsonNode> list, int limit) {
    JsonNode excerpt = media.path("comments");
    List<String> ids = ids(list);
    List<String> newest = ids.subList(Math.max(0, ids.size() - COMMENTS), ids.size());
    return Finding.first(sameCount(excerpt, list.size(), limit), sameIds(excerpt, newest));
  }

  /**
   * The excerpt contains the newest 4 likers, and the number matches the list, which has a maximum
   * length.
   */
  public static Optional<Finding> likes(JsonNode media, List<JsonNode> list, int limit) {
    JsonNode excerpt = media.path("likes");
    List<String> ids = ids(list);
    List<String> newest = ids.subList(0, Math.min(LIKES, ids.size()));
    return Finding.first(sameCount(excerpt, list.size(), limit), sameIds(excerpt, newest));
  }

  private static Optional<Finding> sameCount(JsonNode excerpt, int size, int limit) {
    int count = excerpt.path("count").asInt();
    return size == Math.min(count, limit)
        ? Optional.empty()
        : Finding.of("excerpt.count", "count is %d, the list has %d", count, size);
  }

  /** A server may return the number alone. */
  private static Optional<Finding> sameIds(JsonNode excerpt, List<String> newest) {
    List<JsonNode> items = new ArrayList<>();
    excerpt.path("data").forEach(items::add);
    List<String> shown = ids(items);
    return !excerpt.has("data") || shown.equals(newest)
        ? Optional.empty()
        : Finding.of("excerpt.data", "the excerpt is %s, the newest are %s", shown, newest);
  }

  private static List<String> ids(List<JsonNode> items) {
    return items.stream().map(item -> item.path("id").asText()).toList();
  }
}
