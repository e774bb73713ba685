package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;
import java.util.function.Function;

/**
 * A class or a member of generated Java.
 *
 * @param kind what it is
 * @param owner the class that has it, or the class itself
 * @param at the schema or the operation that it is made of
 * @param signature how it is declared
 * @param reader reads it again from the contract, to record the values it is generated from
 */
record JavaElement(
    Kind kind, String owner, YamlValue at, Signature signature, Function<Trace, Signature> reader) {

  /** Represents equal declarations of both contracts. */
  static final JavaElement UNCHANGED = new JavaElement(Kind.MEMBER, "", null, null, null);

  /** The kind of an element. */
  enum Kind {
    CLASS,
    MEMBER,
    CONSTRUCTOR,
    /** A method that a server implements. */
    SERVER_METHOD
  }

  static JavaElement of(
      Kind kind, String owner, YamlValue at, Trace trace, Function<Trace, Signature> reader) {
    return new JavaElement(kind, owner, at, reader.apply(trace), reader);
  }

  /** Returns whether it represents equal declarations of both contracts. */
  @SuppressWarnings("ReferenceEquality") // It has no values by which it could be recognised.
  boolean isUnchanged() {
    return this == UNCHANGED;
  }

  /** Returns the places in the contract that it is generated from. */
  Set<String> places(Trace trace) {
    Signature read = reader.apply(trace);
    return read == null ? Set.of() : trace.places();
  }
}
