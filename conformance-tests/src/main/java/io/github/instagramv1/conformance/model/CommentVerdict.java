package io.github.instagramv1.conformance.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The permitted results of sending a text as a comment.
 *
 * @param mayBeAccepted whether a server may accept it
 * @param refusals the error types with which a server may refuse it; if a text breaks several
 *     rules, any of their types is permitted
 */
public record CommentVerdict(boolean mayBeAccepted, Set<String> refusals) {

  public CommentVerdict {
    refusals = Set.copyOf(refusals);
  }

  /**
   * Combines the results of all rules.
   *
   * @param broken whether a rule is broken, by its error type
   */
  static CommentVerdict of(Map<String, Ruling> broken) {
    Set<String> refusals = new TreeSet<>();
    broken.forEach(
        (type, ruling) -> {
          if (ruling != Ruling.NO) {
            refusals.add(type);
          }
        });
    return new CommentVerdict(!broken.containsValue(Ruling.YES), refusals);
  }

  /** Returns whether a server must accept the text. */
  public boolean mustBeAccepted() {
    return refusals.isEmpty();
  }
}
