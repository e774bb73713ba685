package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.source.Place;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/** Where the parts of a file are written. */
final class Places {
  private final YamlDocument document;

  Places(YamlDocument document) {
    this.document = document;
  }

  /**
   * A scalar or an item is at its value, anything else at its key. What does not exist is where the
   * part that would hold it is.
   *
   * @param pointer JSON pointer (RFC 6901)
   */
  Place of(String pointer) {
    YamlValue value = document.root();
    for (String step : Part.steps(pointer)) {
      Optional<YamlValue> next = value.isSequence() ? item(value, step) : value.get(step);
      if (next.isEmpty()) {
        break;
      }
      value = next.get();
    }
    return value.isScalar()
        ? new Place(document.file(), value.valueLine(), value.valueColumn(), pointer)
        : new Place(document.file(), value.line(), value.column(), pointer);
  }

  private static Optional<YamlValue> item(YamlValue sequence, String index) {
    return sequence.items().stream().filter(item -> item.key().equals(index)).findFirst();
  }

  /** A place in the text that is no part; both numbers count from 1. */
  Place at(int line, int column) {
    return new Place(document.file(), line, column, "");
  }
}
