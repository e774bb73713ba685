package io.github.instagramv1.conformance.model.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All facts that a run has observed about objects. Values that no operation changes must be the
 * same in all responses; other values must be the same until a write may have changed them. Not
 * thread-safe.
 *
 * @param <P> the type of places at which values were observed
 */
public final class KnownFacts<P> {
  private final Map<Fact, History<P>> lasting = new HashMap<>();
  private final Map<Fact, History<P>> moving = new HashMap<>();
  private final List<Contradiction<P>> past = new ArrayList<>();
  private int differences;

  /** Adds the facts of one response. */
  public void learn(List<Observation> observations, String operation, P place) {
    for (Observation each : observations) {
      boolean differs =
          (each.lasting() ? lasting : moving)
              .computeIfAbsent(each.fact(), fact -> new History<>())
              .add(each.value(), operation, place);
      differences += differs ? 1 : 0;
    }
  }

  /** Returns how often the value of a fact differed from earlier values. */
  public int differences() {
    return differences;
  }

  /** Removes the values of changeable facts that a write may have changed. */
  public void forget(Predicate<Fact> changed) {
    Iterator<Map.Entry<Fact, History<P>>> all = moving.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Fact, History<P>> each = all.next();
      if (changed.test(each.getKey())) {
        each.getValue().contradiction(each.getKey(), false).ifPresent(past::add);
        all.remove();
      }
    }
  }

  /** Returns all facts with different values. */
  public List<Contradiction<P>> contradictions() {
    List<Contradiction<P>> all = new ArrayList<>(past);
    lasting.forEach((fact, history) -> history.contradiction(fact, true).ifPresent(all::add));
    moving.forEach((fact, history) -> history.contradiction(fact, false).ifPresent(all::add));
    return all;
  }
}
