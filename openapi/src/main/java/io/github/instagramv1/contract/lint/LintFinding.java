package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.source.Place;

/**
 * A violation of a rule at one place.
 *
 * @param rule the id of the rule
 * @param place where
 * @param sentence one sentence that says what to do
 */
public record LintFinding(String rule, Place place, String sentence) {

  /** Returns it in one line, place first, as compilers write it. */
  public String line() {
    return place.link() + ": " + rule + ": " + sentence;
  }
}
