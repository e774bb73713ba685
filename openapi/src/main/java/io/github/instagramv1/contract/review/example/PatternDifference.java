package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.pattern.PatternLanguages;
import io.github.instagramv1.contract.review.pattern.PatternLanguages.Comparison;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/**
 * Which texts the patterns of two schemas tell apart, among those that have the enum and the
 * lengths of both.
 *
 * @param decided whether there are no others; otherwise nothing came to mind
 * @param lost a text that only the old schema allows
 * @param gained a text that only the new schema allows
 */
public record PatternDifference(boolean decided, Optional<String> lost, Optional<String> gained) {

  /** Compares the patterns, exactly where both are regular. */
  public static PatternDifference of(YamlValue before, YamlValue after) {
    boolean listed = before.get("enum").isPresent() || after.get("enum").isPresent();
    Optional<Comparison> languages =
        listed
            ? Optional.empty()
            : PatternLanguages.compare(
                before.text("pattern"),
                after.text("pattern"),
                Math.max(Texts.least(before), Texts.least(after)),
                Math.min(Texts.most(before), Texts.most(after)));
    return languages
        .map(each -> new PatternDifference(true, each.onlyFirst(), each.onlySecond()))
        .filter(each -> each.holds(before, after))
        .orElseGet(
            () ->
                new PatternDifference(
                    false, Texts.between(before, after), Texts.between(after, before)));
  }

  /** Whether no text is known that one pattern matches and the other doesn't. */
  public boolean isNone() {
    return lost.isEmpty() && gained.isEmpty();
  }

  /** Whether the engine that matches patterns agrees. */
  private boolean holds(YamlValue before, YamlValue after) {
    return lost.filter(text -> !Texts.fits(before, text) || Texts.fits(after, text)).isEmpty()
        && gained.filter(text -> !Texts.fits(after, text) || Texts.fits(before, text)).isEmpty();
  }
}
