package io.github.instagramv1.contract.review.library;

/**
 * A difference that openapi-diff sees, other than in words.
 *
 * @param route the operation: its method in lower case, a blank, and its path without the names of
 *     parameters
 * @param area the part of the operation
 * @param incompatible whether the library calls it so
 */
public record LibraryChange(String route, Area area, boolean incompatible) {

  /** Represents all differences of a comparison that failed. */
  public static LibraryChange unknown() {
    return new LibraryChange("", Area.RESPONSES, true);
  }

  /** Returns whether the comparison failed. */
  public boolean isUnknown() {
    return route.isEmpty();
  }
}
