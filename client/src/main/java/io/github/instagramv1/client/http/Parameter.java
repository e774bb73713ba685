package io.github.instagramv1.client.http;

import java.util.Objects;

/** A parameter of a query or a form, or a header; decoded. */
public record Parameter(String name, String value) {

  /** Neither part may be null. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, name);
  }

  /** The name alone: the value may be a secret. */
  @Override
  public String toString() {
    return name + "=***";
  }
}
