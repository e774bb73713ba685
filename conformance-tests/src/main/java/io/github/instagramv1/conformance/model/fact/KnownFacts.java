package io.github.instagramv1.conformance.model.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Everything that a run has learnt of every object. What no operation changes must be said alike
 * always and everywhere; the rest must be said alike until a write may have changed it. Used by one
 * thread at a time.
 *
 * @param <P> where something was said
 */
public final class KnownFacts<P> {
  private final Map<Fact, History<P>> lasting = new HashMap<>();
  private final Map<Fact, History<P>> moving = new HashMap<>();
  private final List<Contradiction<P>> past = new ArrayList<>();
  private int differences;

  /** Takes note of what one response says. */
  public void learn(List<Observation> observations, String operation, P place) {
    for (Observation each : observations) {
      boolean differs =
          (each.lasting() ? lasting : moving)
              .computeIfAbsent(each.fact(), fact -> new History<>())
              .add(each.value(), operation, place);
      differences += differs ? 1 : 0;
    }
  }

  /** How often a fact was said to be other than it was said to be before. */
  public int differences() {
    return differences;
  }

  /** Says that a write may have changed such facts, as far as any operation changes them. */
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

  /** Every fact of which different things were said. */
  public List<Contradiction<P>> contradictions() {
    List<Contradiction<P>> all = new ArrayList<>(past);
    lasting.forEach((fact, history) -> history.contradiction(fact, true).ifPresent(all::add));
    moving.forEach((fact, history) -> history.contradiction(fact, false).ifPresent(all::add));
    return all;
  }
}
