package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a media object: a number that grows with time, an underscore and the id of the owner.
 * The number alone is also an id, and the shortcode in links is the same number.
 *
 * @param text the id on the wire; any text, so that an unusual id never makes a response unreadable
 */
public record MediaId(String text) {
  private static final char OWNER = '_';

  public MediaId {
    Objects.requireNonNull(text, "a media id");
  }

  /** Returns the id of a text. */
  public static MediaId of(String text) {
    return new MediaId(text);
  }

  /** Returns the whole id of a media object with this number, which is unsigned. */
  public static MediaId of(long pk, UserId owner) {
    return new MediaId(Long.toUnsignedString(pk) + OWNER + owner.text());
  }

  /**
   * Returns the id of a shortcode, without the owner. The API accepts it in place of the whole id.
   *
   * @throws IllegalArgumentException if it is not a shortcode of at most 64 bits
   */
  public static MediaId ofShortcode(String shortcode) {
    return new MediaId(Long.toUnsignedString(Shortcode.toNumber(shortcode)));
  }

  /**
   * Returns the number, which is unsigned.
   *
   * @throws IllegalStateException if the id does not start with a number of 64 bits
   */
  public long pk() {
    return IdNumber.of(number(), "media", text);
  }

  /** Returns the user who published the media object; empty if the id is the number alone. */
  public Optional<UserId> owner() {
    int end = text.indexOf(OWNER) + 1;
    return end == 0 || end == text.length()
        ? Optional.empty()
        : Optional.of(UserId.of(text.substring(end)));
  }

  /**
   * Returns the last part of the link to the media object.
   *
   * @throws IllegalStateException if the id does not start with a number of 64 bits
   */
  public String shortcode() {
    return Shortcode.ofNumber(pk());
  }

  /**
   * Returns when the id was created, to the millisecond; empty for sequential numbers from before
   * August 2011, and for an id that does not start with a number of 64 bits.
   */
  public Optional<Instant> createdAt() {
    return IdNumber.time(number());
  }

  private String number() {
    int end = text.indexOf(OWNER);
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
