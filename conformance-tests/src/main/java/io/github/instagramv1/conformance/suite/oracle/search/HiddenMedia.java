package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.model.Circle;
import io.github.instagramv1.conformance.model.Ruling;
import io.github.instagramv1.conformance.model.TimeWindow;
import io.github.instagramv1.conformance.suite.oracle.search.MediaAround.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * Finds searches whose circle barely includes a media object, while many newer media are only a
 * little farther away. A server that looks at a fixed number of the newest media near a point
 * misses what the circle contains.
 */
final class HiddenMedia {
  private static final int CIRCLES = 24;

  /** The area that a server may look through, relative to the radius of the circle. */
  private static final double AROUND = 2;

  private final List<JsonNode> known;
  private final RandomGenerator random;

  /**
   * @param known media with coordinates
   */
  HiddenMedia(List<JsonNode> known, RandomGenerator random) {
    this.known = known;
    this.random = random;
  }

  private record Candidate(Query query, long hiding) {}

  /** Returns the searches for one media object in which most others hide it, the best first. */
  List<Query> queries(List<JsonNode> media, int most) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode item : media) {
      for (int i = 0; i < CIRCLES; i++) {
        candidates.add(candidate(item));
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingLong(Candidate::hiding).reversed())
        .limit(most)
        .map(Candidate::query)
        .toList();
  }

  private Candidate candidate(JsonNode item) {
    long time = item.path("created_time").asLong();
    double away = random.nextDouble(30, Circle.LARGEST * 0.98);
    Circle circle =
        Nearby.at(item.path("location"))
            .moved(random.nextInt(360), away)
            .of(PlaceSearchChecks.distanceThatReaches(away));
    long hiding =
        known.stream()
            .filter(other -> isHiding(circle, other.path("location")))
            .mapToLong(other -> other.path("created_time").asLong())
            .filter(other -> other > time && other < time + TimeWindow.LONGEST)
            .count();
    Query query =
        new Query(
            circle,
            OptionalLong.of(time),
            OptionalLong.of(time + TimeWindow.LONGEST),
            OptionalInt.of(1));
    return new Candidate(query, hiding);
  }

  private static boolean isHiding(Circle circle, JsonNode place) {
    return Nearby.ruling(circle, place) == Ruling.NO
        && circle.distance(place.path("latitude").asDouble(), place.path("longitude").asDouble())
            < AROUND * circle.metres();
  }
}
