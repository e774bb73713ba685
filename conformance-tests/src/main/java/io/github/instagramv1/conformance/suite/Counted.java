package io.github.instagramv1.conformance.suite;

import io.github.instagramv1.conformance.run.Probe;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Media with different numbers of likes or comments. */
public final class Counted {
  private Counted() {}

  /**
   * Returns the ids of the media object that the settings name or the kit finds, of the one with
   * the most, and of a further one for each number that any known media object has.
   *
   * @param excerpt the property with the number, {@code likes} or {@code comments}
   */
  public static List<String> media(Probe probe, String excerpt, List<Integer> numbers) {
    Set<String> ids = new LinkedHashSet<>(List.of(probe.fixtures().media().withActivity()));
    probe.fixtures().media().all().stream()
        .max(Comparator.comparing(media -> media.path(excerpt).path("count").asInt(-1)))
        .map(media -> media.path("id").asText())
        .ifPresent(ids::add);
    for (int number : numbers) {
      probe.fixtures().media().all().stream()
          .filter(media -> media.path(excerpt).path("count").asInt(-1) == number)
          .map(media -> media.path("id").asText())
          .findFirst()
          .ifPresent(ids::add);
    }
    return List.copyOf(ids);
  }
}
