package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type of its own that the client has for ids and times.
 *
 * @param type the Java type
 */
record Meaning(String type) {

  /** Of a value, by the extensions of its use or of its schema. */
  static Optional<Meaning> of(YamlValue use, YamlValue schema, Trace trace) {
    Optional<Meaning> id =
        Stream.of(use, schema)
            .map(each -> trace.text(each, "x-id-of"))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .map(each -> new Meaning(Names.type(each) + "Id"));
    boolean time = trace.isTrue(use, "x-unix-seconds") | trace.isTrue(schema, "x-unix-seconds");
    return id.or(() -> time ? Optional.of(new Meaning("Instant")) : Optional.empty());
  }
}
