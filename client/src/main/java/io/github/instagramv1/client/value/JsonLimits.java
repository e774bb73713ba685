package io.github.instagramv1.client.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Raises the limits of Jackson 2.15 and newer, which make a whole response unreadable because of
 * one long number. The limits of {@link JsonReader} make only the property unreadable.
 */
final class JsonLimits {
  private JsonLimits() {}

  static void lift(JsonFactory factory) {
    try {
      Lengths.lift(factory);
    } catch (LinkageError e) {
      // An older Jackson has no limits.
    }
  }

  /** A separate class, so that it is linked when it is used, not when the outer class is loaded. */
  private static final class Lengths {
    static void lift(JsonFactory factory) {
      factory.setStreamReadConstraints(
          StreamReadConstraints.builder()
              .maxNestingDepth(Integer.MAX_VALUE)
              .maxNumberLength(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE)
              .build());
    }
  }
}
