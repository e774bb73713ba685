package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a comment.
 *
 * @param text the id on the wire; any text, so that an unusual id never makes a response unreadable
 */
public record CommentId(String text) {

  public CommentId {
    Objects.requireNonNull(text, "a comment id");
  }

  /** Returns the id of a text. */
  public static CommentId of(String text) {
    return new CommentId(text);
  }

  /** Returns when the id was created, to the millisecond; empty for ids without a time. */
  public Optional<Instant> createdAt() {
    return IdNumber.time(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
