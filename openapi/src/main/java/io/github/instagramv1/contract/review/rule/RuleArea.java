package io.github.instagramv1.contract.review.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that look at one part of a contract.
 *
 * @param name the part, as a heading
 */
public record RuleArea(String name, List<Rule> rules) {

  /** The rules of several concerns. */
  @SafeVarargs
  public static RuleArea of(String name, List<Rule>... rules) {
    return new RuleArea(name, Stream.of(rules).flatMap(List::stream).toList());
  }
}
