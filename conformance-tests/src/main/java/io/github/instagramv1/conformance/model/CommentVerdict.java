package io.github.instagramv1.conformance.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may happen to a text that is sent as a comment.
 *
 * @param mayBeAccepted whether a server may accept it
 * @param refusals the error types with which a server may refuse it; of a text that breaks several
 *     rules, any of them may be reported
 */
public record CommentVerdict(boolean mayBeAccepted, Set<String> refusals) {

  public CommentVerdict {
    refusals = Set.copyOf(refusals);
  }

  /**
   * Joins what each rule says.
   *
   * @param broken whether a rule is broken, by the error type that reports it
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

  /** Whether a server must accept the text. */
  public boolean mustBeAccepted() {
    return refusals.isEmpty();
  }
}
