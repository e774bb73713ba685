package io.github.instagramv1.conformance.second;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The operations on locations. */
final class Spots {
  private static final List<String> FOREIGN =
      List.of("facebook_places_id", "foursquare_v2_id", "foursquare_id");

  private final Store store;
  private final Views views;
  private final ServerVariant variant;

  Spots(Store store, Views views, ServerVariant variant) {
    this.store = store;
    this.views = views;
    this.variant = variant;
  }

  Answer get(Ask ask) {
    Spot spot = store.spots.get(ask.path().get("location"));
    if (spot == null) {
      throw Refusal.notFound("location");
    }
    return Answer.of(views.spot(spot));
  }

  Answer search(Ask ask) {
    Optional<Double> lat = Numbers.degrees(ask, "lat", 90);
    Optional<Double> lng = Numbers.degrees(ask, "lng", 180);
    int distance = Numbers.distance(ask);
    List<String> foreign = FOREIGN.stream().filter(name -> ask.text(name).isPresent()).toList();
    for (String name : foreign) {
      int length = ask.text(name).get().length();
      if (length < 1 || length > 64) {
        throw Refusal.invalid(name + " is too short or too long");
      }
    }
    if (lat.isPresent() != lng.isPresent() || foreign.size() + (lat.isPresent() ? 1 : 0) != 1) {
      throw Refusal.invalid("either a point or one foreign id");
    }
    if (lat.isEmpty()) {
      return Answer.of(List.of());
    }
    return Answer.of(
        store.spots.values().stream()
            .filter(spot -> metres(spot, lat.get(), lng.get()) <= distance)
            .sorted(Comparator.comparingDouble(spot -> metres(spot, lat.get(), lng.get())))
            .limit(33)
            .map(views::spot)
            .toList());
  }

  private double metres(Spot spot, double lat, double lng) {
    return Globe.metres(spot.latitude(), spot.longitude(), lat, lng, variant.metresPerRadian());
  }
}
