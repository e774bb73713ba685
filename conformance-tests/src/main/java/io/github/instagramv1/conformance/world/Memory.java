package io.github.instagramv1.conformance.world;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was found once in a run. What could not be found is looked for again. */
public final class Memory {
  private final Map<String, Object> found;

  public Memory() {
    this.found = new HashMap<>();
  }

  /** Starts with what another one knows. */
  public Memory(Memory other) {
    this.found = new HashMap<>(other.found);
  }

  <T> T recall(String name, Class<T> type, Supplier<T> search) {
    Object value = found.get(name);
    if (value == null) {
      value = search.get();
      found.put(name, value);
    }
    return type.cast(value);
  }
}
