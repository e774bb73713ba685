package io.github.instagramv1.contract.review.conformance;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/** Follows a JSON pointer. */
final class PointerWalk {
  private PointerWalk() {}

  static boolean exists(YamlValue root, String pointer) {
    Optional<YamlValue> at = Optional.of(root);
    for (String segment : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = segment.replace("~1", "/").replace("~0", "~");
      at = at.flatMap(value -> step(value, name));
    }
    return at.isPresent();
  }

  private static Optional<YamlValue> step(YamlValue value, String name) {
    return value.isSequence()
        ? value.items().stream().filter(item -> item.key().equals(name)).findFirst()
        : value.get(name);
  }
}
