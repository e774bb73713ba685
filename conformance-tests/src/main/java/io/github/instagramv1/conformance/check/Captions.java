package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Rules of captions. */
public final class Captions {
  private Captions() {}

  /**
   * The caption is not among the comments: none has its text and author, and its id or time. An
   * author may repeat the caption in a comment later.
   */
  public static Optional<Finding> notAmong(List<JsonNode> comments, JsonNode caption) {
    return caption.isObject()
        ? Items.all(comments, "comments.caption", comment -> !isCaption(comment, caption))
        : Optional.empty();
  }

  private static boolean isCaption(JsonNode comment, JsonNode caption) {
    return areEqualAt("/text", comment, caption)
        && areEqualAt("/from/id", comment, caption)
        && (areEqualAt("/id", comment, caption) || areEqualAt("/created_time", comment, caption));
  }

  private static boolean areEqualAt(String at, JsonNode comment, JsonNode caption) {
    return comment.at(at).equals(caption.at(at));
  }
}
