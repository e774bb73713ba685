package io.github.instagramv1.server.id;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media id as callers write it: {@code pk_owner}, or the pk alone.
 *
 * @param pk the number that orders media by time
 * @param ownerId empty when the caller wrote the pk alone
 */
public record MediaId(long pk, OptionalLong ownerId) {
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,18})(?:_(0|[1-9][0-9]{0,18}))?");

  /** Returns the whole id of a media item. */
  public static MediaId of(long pk, long ownerId) {
    return new MediaId(pk, OptionalLong.of(ownerId));
  }

  /**
   * Empty for anything that is not one or two non-negative 64-bit decimals joined by a "_". A
   * leading zero makes another text, which is the id of nothing.
   */
  public static Optional<MediaId> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      long pk = Long.parseLong(form.group(1));
      String owner = form.group(2);
      return Optional.of(
          owner == null
              ? new MediaId(pk, OptionalLong.empty())
              : MediaId.of(pk, Long.parseLong(owner)));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  /** Returns whether a media item of this owner can be the one meant. */
  public boolean admitsOwner(long owner) {
    return ownerId.isEmpty() || ownerId.getAsLong() == owner;
  }

  /** Returns the form that parse reads. */
  public String format() {
    return ownerId.isPresent() ? pk + "_" + ownerId.getAsLong() : Long.toString(pk);
  }

  @Override
  public String toString() {
    return format();
  }
}
