package io.github.instagramv1.contract.review.finding;

import java.util.Comparator;
import java.util.List;

/**
 * A class with signatures that are not what they were.
 *
 * @param packageName its package
 * @param name its name, {@code Outer.Inner} for one within another
 * @param signatures its own declaration first, if that changed, then its members by name; never
 *     empty
 */
public record ClassDifference(
    String packageName, String name, List<SignatureDifference> signatures) {
  public ClassDifference {
    signatures = List.copyOf(signatures);
  }

  /** Returns the worst effect of its signatures. */
  public Compatibility worst() {
    return signatures.stream()
        .map(SignatureDifference::compatibility)
        .min(Comparator.naturalOrder())
        .orElse(Compatibility.COMPATIBLE);
  }
}
