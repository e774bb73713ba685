package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a media object: a number that grows with time, and behind an underscore the id of the
 * owner. The number alone is an id too, and the shortcode in links is the same number.
 *
 * @param text the id on the wire; any text, so that no response is lost because of an odd id
 */
public record MediaId(String text) {
  private static final char OWNER = '_';

  public MediaId {
    Objects.requireNonNull(text, "a media id");
  }

  /** An id as the API writes it. */
  public static MediaId of(String text) {
    return new MediaId(text);
  }

  /** The whole id of a media object with this number, which counts as unsigned. */
  public static MediaId of(long pk, UserId owner) {
    return new MediaId(Long.toUnsignedString(pk) + OWNER + owner.text());
  }

  /**
   * The id, without the owner, that belongs to a shortcode; the API accepts it wherever it accepts
   * the whole one.
   *
   * @throws IllegalArgumentException if it is not a shortcode of at most 64 bits
   */
  public static MediaId ofShortcode(String shortcode) {
    return new MediaId(Long.toUnsignedString(Shortcode.toNumber(shortcode)));
  }

  /**
   * The number, to be read as unsigned.
   *
   * @throws IllegalStateException if the id does not begin with a number of 64 bits
   */
  public long pk() {
    return IdNumber.of(number(), "media", text);
  }

  /** Who published the media object; empty if the id is the number alone. */
  public Optional<UserId> owner() {
    int end = text.indexOf(OWNER) + 1;
    return end == 0 || end == text.length()
        ? Optional.empty()
        : Optional.of(UserId.of(text.substring(end)));
  }

  /**
   * The last part of the link to the media object.
   *
   * @throws IllegalStateException if the id does not begin with a number of 64 bits
   */
  public String shortcode() {
    return Shortcode.ofNumber(pk());
  }

  /**
   * When the id was made, to the millisecond; empty for the plain counting numbers from before
   * August 2011, and for an id that does not begin with a number of 64 bits.
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
