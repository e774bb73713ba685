package io.github.instagramv1.client.value;

import java.util.Objects;

/**
 * The id of a user.
 *
 * @param text the id on the wire, a decimal number
 */
public record UserId(String text) {

  public UserId {
    Objects.requireNonNull(text, "a user id");
  }

  /** Returns the id of a text. */
  public static UserId of(String text) {
    return new UserId(text);
  }

  /** Returns the id of a number. */
  public static UserId of(long number) {
    return new UserId(Long.toString(number));
  }

  /**
   * Returns the number.
   *
   * @throws IllegalStateException if the id is not a number of 64 bits
   */
  public long number() {
    return IdNumber.of(text, "user", text);
  }

  @Override
  public String toString() {
    return text;
  }
}
