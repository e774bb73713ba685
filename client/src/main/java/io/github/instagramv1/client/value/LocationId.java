package io.github.instagramv1.client.value;

import java.util.Objects;

/**
 * The id of a location.
 *
 * @param text the id on the wire
 */
public record LocationId(String text) {

  public LocationId {
    Objects.requireNonNull(text, "a location id");
  }

  /** Returns the id of a text. */
  public static LocationId of(String text) {
    return new LocationId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
