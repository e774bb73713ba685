package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of a media object: a number that grows with time, and behind an underscore the id of the
 * owner. The number alone is an id too, and the shortcode in links is the same number.
 *
 * @param text the id on the wire; any text, so that no reply is lost because of an odd id
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
   * @throws NumberFormatException if the id does not begin with one
   */
  public long pk() {
    int end = text.indexOf(OWNER);
    return Long.parseUnsignedLong(end < 0 ? text : text.substring(0, end));
  }

  /** Who published the media object; empty if the id is the number alone. */
  public Optional<UserId> owner() {
    int end = text.indexOf(OWNER);
    return end < 0 ? Optional.empty() : Optional.of(UserId.of(text.substring(end + 1)));
  }

  /**
   * The last part of the link to the media object.
   *
   * @throws NumberFormatException if the id does not begin with a number
   */
  public String shortcode() {
    return Shortcode.ofNumber(pk());
  }

  /**
   * When the id was made, to the millisecond; empty for the plain counting numbers from before
   * August 2011.
   *
   * @throws NumberFormatException if the id does not begin with a number
   */
  public Optional<Instant> createdAt() {
    return TimeInId.of(pk());
  }

  @Override
  public String toString() {
    return text;
  }
}
