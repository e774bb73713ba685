package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.world.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Two searches around one point, of which the smaller must answer a part of the larger. */
final class Circles {
  private static final int LARGEST = 5000;

  /** A page holds no more; a search that fills it may have left something out. */
  private static final int PAGE = 33;

  private static final int RADII = 3;
  private static final double CLEARLY = 40;

  private final Probe probe;
  private final IntFunction<Call> search;
  private final Function<JsonNode, JsonNode> point;

  /**
   * @param search the search for a distance in metres
   * @param point where an item lies
   */
  Circles(Probe probe, IntFunction<Call> search, Function<JsonNode, JsonNode> point) {
    this.probe = probe;
    this.search = search;
    this.point = point;
  }

  void verify(JsonNode centre) {
    List<JsonNode> large = probe.ok(search.apply(LARGEST)).items();
    ToDoubleFunction<JsonNode> far = item -> Distances.between(centre, point.apply(item));
    List<Integer> radii = radii(large.stream().map(far::applyAsDouble).sorted().toList());
    if (radii.isEmpty()) {
      throw Needs.data("two places some way apart around one point", Setting.LOCATION_ID);
    }
    for (int radius : radii) {
      verify(large, probe.ok(search.apply(radius)).items(), radius, far);
    }
  }

  private void verify(
      List<JsonNode> large, List<JsonNode> small, int radius, ToDoubleFunction<JsonNode> far) {
    probe.verify(
        Items.all(small, "distance", item -> far.applyAsDouble(item) <= radius * 1.006 + 2));
    Set<String> expected =
        large.stream()
            .filter(item -> far.applyAsDouble(item) < radius * 0.994 - 2)
            .map(item -> item.path("id").asText())
            .collect(Collectors.toSet());
    expected.removeAll(Items.ids(small));
    probe.verify(expected.isEmpty() || small.size() >= PAGE, "distance", "missing: " + expected);
  }

  /** Whole numbers of metres between distances that are clearly apart; the last ones. */
  private static List<Integer> radii(List<Double> distances) {
    List<Integer> radii = new ArrayList<>();
    for (int i = distances.size() - 1; i > 0 && radii.size() < RADII; i--) {
      double gap = distances.get(i) - distances.get(i - 1);
      if (gap > CLEARLY) {
        radii.add((int) Math.round(distances.get(i - 1) + gap / 2));
      }
    }
    return radii;
  }
}
