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

  /** An id as the API writes it. */
  public static UserId of(String text) {
    return new UserId(text);
  }

  /** An id by its number. */
  public static UserId of(long number) {
    return new UserId(Long.toString(number));
  }

  /**
   * The number.
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
