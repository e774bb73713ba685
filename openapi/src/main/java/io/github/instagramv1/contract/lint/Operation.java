package io.github.instagramv1.contract.lint;

/**
 * An operation.
 *
 * @param path as written
 * @param method in small letters
 * @param part where it is
 */
public record Operation(String path, String method, Part part) {

  public String id() {
    return part.text("operationId");
  }

  /** The schema of its good response. */
  public Part goodSchema() {
    return part.child("responses")
        .child("200")
        .child("content")
        .child("application/json")
        .child("schema");
  }

  /** How a sentence names it. */
  @Override
  public String toString() {
    return id().isEmpty() ? method + " " + path : id();
  }
}
