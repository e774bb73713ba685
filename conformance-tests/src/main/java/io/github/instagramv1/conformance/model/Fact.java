package io.github.instagramv1.conformance.model;

/**
 * One property of one object.
 *
 * @param kind such as {@code media} or {@code user}
 * @param id of the object; of a media object, the number in front of the underscore
 * @param property a path of names, such as {@code images.thumbnail.url}
 * @param viewer whom it is told to, where it differs by that; otherwise empty
 */
public record Fact(String kind, String id, String property, String viewer) {

  /** Without the viewer, which is a secret. */
  @Override
  public String toString() {
    return property + " of " + kind + " " + id;
  }
}
