package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;

/**
 * A parameter of an operation.
 *
 * @param use where the operation, or its path, names it
 * @param node its own value, references followed
 */
public record Parameter(YamlValue use, YamlValue node) {

  /** Returns the name under which it is sent. */
  public String name() {
    return node.text("name");
  }

  /** {@code path}, {@code query}, {@code header} or {@code cookie}. */
  public String in() {
    return node.text("in");
  }

  /** Returns whether every request must have it. */
  public boolean required() {
    return node.isTrue("required");
  }
}
