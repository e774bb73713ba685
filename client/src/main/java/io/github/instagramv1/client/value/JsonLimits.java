package io.github.instagramv1.client.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Lifts the limits of Jackson 2.15 and newer, which end the reading of a whole response at one long
 * number. {@link JsonReader} has its own, which cost the property alone.
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

  /** A class of its own: it is linked where it is used, not where its user is loaded. */
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
