package io.github.instagramv1.client.http;

import java.util.Objects;

/** A decoded parameter of a query string or a form, or a header. */
public record Parameter(String name, String value) {

  /** Creates a parameter; name and value must not be null. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, name);
  }

  /** Returns the name alone, because the value may be a secret. */
  @Override
  public String toString() {
    return name + "=***";
  }
}
