package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a comment.
 *
 * @param text the id on the wire; any text, so that no response is lost because of an odd id
 */
public record CommentId(String text) {

  public CommentId {
    Objects.requireNonNull(text, "a comment id");
  }

  /** An id as the API writes it. */
  public static CommentId of(String text) {
    return new CommentId(text);
  }

  /** When the id was made, to the millisecond; empty for ids that do not say. */
  public Optional<Instant> createdAt() {
    return IdNumber.time(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
