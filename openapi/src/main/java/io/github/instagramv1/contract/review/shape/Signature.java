package io.github.instagramv1.contract.review.shape;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A declaration of generated Java.
 *
 * @param head the part before the arguments, or all of a declaration without arguments
 * @param arguments the arguments; null for a declaration that cannot have any
 */
record Signature(String head, List<Argument> arguments) {

  static Signature plain(String text) {
    return new Signature(text, null);
  }

  @Override
  public String toString() {
    return arguments == null
        ? head
        : head
            + "("
            + arguments.stream().map(Argument::toString).collect(Collectors.joining(", "))
            + ")";
  }
}
