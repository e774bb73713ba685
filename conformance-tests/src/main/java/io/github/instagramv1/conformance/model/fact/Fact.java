package io.github.instagramv1.conformance.model.fact;

/**
 * One property of one object.
 *
 * @param kind such as {@code media} or {@code user}
 * @param id the id of the object; for a media object, the number before the underscore
 * @param property a path of names, such as {@code images.thumbnail.url}
 * @param viewer the authenticated user, for facts that differ by user; otherwise empty
 */
public record Fact(String kind, String id, String property, String viewer) {

  /**
   * Equivalent to a record's own method, but faster: a run looks up several hundred facts per
   * response.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fact fact
        && id.equals(fact.id)
        && property.equals(fact.property)
        && viewer.equals(fact.viewer)
        && kind.equals(fact.kind);
  }

  @Override
  public int hashCode() {
    return (31 * (31 * id.hashCode() + property.hashCode()) + viewer.hashCode()) * 31
        + kind.hashCode();
  }

  /** Returns the fact without the viewer, which is a secret. */
  @Override
  public String toString() {
    return property + " of " + kind + " " + id;
  }
}
