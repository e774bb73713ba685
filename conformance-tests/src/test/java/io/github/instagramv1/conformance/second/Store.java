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

  /** The oldest first. */
  final List<Photo> photos = new ArrayList<>();

  private final ServerVariant variant;
  private long lastNumber;
  private long lastEvent;

  Store(ServerVariant variant) {
    this.variant = variant;
  }

  /** The time in seconds. */
  long now() {
    return System.currentTimeMillis() / 1000 + variant.clockSeconds();
  }

  /** A number for something that came into being at this time, in seconds. */
  long nextNumber(long seconds) {
    lastNumber = variant.ids().next(lastNumber, seconds * 1000);
    return lastNumber;
  }

  /** A number for a like or for a change in who follows whom. */
  long nextEvent() {
    return ++lastEvent;
  }

  /** The media object of this id, or of the number in front of its underscore. */
  Optional<Photo> photo(String id) {
    return photos.stream()
        .filter(photo -> photo.id().equals(id) || String.valueOf(photo.number).equals(id))
        .findFirst();
  }

  /** The place of a media object in the stream of a tag, whose numbers are not those of media. */
  long place(Photo photo) {
    return 1_000_000L + 3L * photos.indexOf(photo);
  }
}
