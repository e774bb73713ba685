package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on single media, and those on lists of media without pages. */
final class Media {
  private static final long DAY = 86_400;

  private final Store store;
  private final Views views;
  private final ServerVariant variant;

  Media(Store store, Views views, ServerVariant variant) {
    this.store = store;
    this.views = views;
    this.variant = variant;
  }

  Answer byId(Ask ask) {
    return view(store.photo(ask.path().get("media")), ask.caller());
  }

  Answer byShortcode(Ask ask) {
    String code = ask.path().get("code");
    return view(
        store.photos.stream()
            .filter(photo -> Views.shortcode(photo.number).equals(code))
            .findFirst(),
        ask.caller());
  }

  private Answer view(Optional<Photo> photo, Caller caller) {
    return Answer.of(views.photo(readable(photo, caller), caller));
  }

  /** Returns the media object if the caller may read it and has the needed scope. */
  static Photo readable(Optional<Photo> photo, Caller caller) {
    if (photo.filter(found -> caller.is(found.owner)).isEmpty()) {
      caller.requireScope("public_content");
    }
    return visible(photo, caller);
  }

  /** Returns the media object if it is visible to the caller, whatever the scopes are. */
  static Photo visible(Optional<Photo> photo, Caller caller) {
    Photo found = photo.orElseThrow(() -> Refusal.notFound("media"));
    Sight.require(found.owner, caller, "media");
    return found;
  }

  Answer popular(Ask ask) {
    int count = Numbers.count(ask, 20, 33);
    return list(
        store.photos.stream()
            .filter(
                photo -> !photo.owner.privateAccount && Sight.isVisible(photo.owner, ask.caller()))
            .filter(photo -> photo.likes.size() > 1)
            .sorted(Comparator.comparingInt(photo -> -photo.likes.size())),
        count,
        ask.caller());
  }

  Answer search(Ask ask) {
    double lat =
        Numbers.degrees(ask, "lat", 90).orElseThrow(() -> Refusal.invalid("lat is missing"));
    double lng =
        Numbers.degrees(ask, "lng", 180).orElseThrow(() -> Refusal.invalid("lng is missing"));
    int distance = Numbers.distance(ask);
    int count = Numbers.count(ask, 20, 33);
    Optional<Long> min = Numbers.time(ask, "min_timestamp");
    Optional<Long> max = Numbers.time(ask, "max_timestamp");
    long until = max.orElseGet(() -> min.map(from -> from + 7 * DAY).orElse(store.now() + 1));
    long from = min.orElseGet(() -> max.isPresent() ? until - 7 * DAY : until - 1 - 5 * DAY);
    if (until - from > 7 * DAY) {
      throw Refusal.invalid("more than 7 days");
    }
    List<Photo> newest = new ArrayList<>(store.photos);
    Collections.reverse(newest);
    return list(
        newest.stream()
            .filter(photo -> photo.seconds >= from && photo.seconds < until)
            .filter(photo -> photo.point.filter(at -> isNear(at, lat, lng, distance)).isPresent())
            .filter(photo -> Sight.isVisible(photo.owner, ask.caller())),
        count,
        ask.caller());
  }

  private boolean isNear(Spot point, double lat, double lng, int distance) {
    return Globe.metres(point.latitude(), point.longitude(), lat, lng, variant.metresPerRadian())
        <= distance;
  }

  private Answer list(Stream<Photo> photos, int count, Caller caller) {
    return Answer.of(views.foundPhotos(photos.limit(count).toList(), caller));
  }
}
