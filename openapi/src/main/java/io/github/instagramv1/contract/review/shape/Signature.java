package io.github.instagramv1.contract.review.shape;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A declaration of generated Java.
 *
 * @param head what stands in front of the arguments, or the whole of what has none
 * @param arguments the arguments; null for what takes none by its nature
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
