package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type of its own that the client has for ids and times.
 *
 * @param type the Java type
 */
record Meaning(String type) {

  /** Returns the meanings of a value, by the extensions of its use or of its schema. */
  static List<Meaning> of(YamlValue use, YamlValue schema, Trace trace) {
    Stream<Meaning> id =
        Stream.of(use, schema)
            .map(each -> trace.text(each, "x-id-of"))
            .filter(each -> !each.isEmpty())
            .limit(1)
            .map(each -> new Meaning(Names.type(each) + "Id"));
    // Both are asked, so that the trace has both.
    boolean timeOfUse = trace.isTrue(use, "x-unix-seconds");
    boolean timeOfSchema = trace.isTrue(schema, "x-unix-seconds");
    boolean time = timeOfUse || timeOfSchema;
    return Stream.concat(id, time ? Stream.of(new Meaning("Instant")) : Stream.empty()).toList();
  }
}
