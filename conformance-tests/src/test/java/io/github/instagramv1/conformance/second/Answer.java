package io.github.instagramv1.conformance.second;

import java.util.Map;
import java.util.Optional;

/**
 * The result of a request.
 *
 * @param data the content of {@code data}; may be null
 * @param pagination the pagination object; empty if the operation has no pages
 */
record Answer(Object data, Optional<Map<String, Object>> pagination) {
  static final Answer NOTHING = of(null);

  static Answer of(Object data) {
    return new Answer(data, Optional.empty());
  }
}
