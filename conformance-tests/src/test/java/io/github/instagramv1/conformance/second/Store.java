package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the server knows. */
final class Store {
  final Map<String, User> users = new LinkedHashMap<>();
  final Map<String, Spot> spots = new LinkedHashMap<>();
  final Map<String, Circle> circles = new LinkedHashMap<>();
  final Map<String, Application> applications = new LinkedHashMap<>();
  final Map<String, Grant> grants = new HashMap<>();

  /** The media, ordered from oldest to newest. */
  final List<Photo> photos = new ArrayList<>();

  private final ServerVariant variant;
  private long lastNumber;
  private long lastEvent;

  Store(ServerVariant variant) {
    this.variant = variant;
  }

  /** Returns the current time in seconds since 1970, with the offset of the variant. */
  long now() {
    return System.currentTimeMillis() / 1000 + variant.clockSeconds();
  }

  /** Returns a new id for an object that was created at this time, in seconds since 1970. */
  long nextNumber(long seconds) {
    lastNumber = variant.ids().next(lastNumber, seconds * 1000);
    return lastNumber;
  }

  /** Returns a new number for a like or a change of a relationship. */
  long nextEvent() {
    return ++lastEvent;
  }

  /**
   * Returns the media object with this id, or with this number as the part before the underscore;
   * empty if there is none.
   */
  Optional<Photo> photo(String id) {
    return photos.stream()
        .filter(photo -> photo.id().equals(id) || String.valueOf(photo.number).equals(id))
        .findFirst();
  }

  /**
   * Returns the position of a media object in the list of a tag. These positions differ from the
   * ids of media.
   */
  long place(Photo photo) {
    return 1_000_000L + 3L * photos.indexOf(photo);
  }
}
