package io.github.instagramv1.conformance.second;

import java.util.Map;
import java.util.Optional;

/**
 * What a request is answered.
 *
 * @param pagination only of what comes in pages
 */
record Answer(Object data, Optional<Map<String, Object>> pagination) {
  static final Answer NOTHING = of(null);

  static Answer of(Object data) {
    return new Answer(data, Optional.empty());
  }
}
