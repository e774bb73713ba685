package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.pattern.PatternLanguages;
import io.github.instagramv1.contract.review.pattern.PatternLanguages.Comparison;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/**
 * The texts that only one of two patterns matches, among those that fit the enum and the lengths of
 * both schemas.
 *
 * @param decided whether the patterns were compared exactly; otherwise only by samples
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
                Math.max(Texts.minLength(before), Texts.minLength(after)),
                Math.min(Texts.maxLength(before), Texts.maxLength(after)));
    return languages
        .map(each -> new PatternDifference(true, each.onlyFirst(), each.onlySecond()))
        .filter(each -> each.isConfirmedByEngine(before, after))
        .orElseGet(
            () ->
                new PatternDifference(
                    false,
                    Texts.distinguishing(before, after),
                    Texts.distinguishing(after, before)));
  }

  /** Returns whether no text is known that only one pattern matches. */
  public boolean isNone() {
    return lost.isEmpty() && gained.isEmpty();
  }

  /** Returns whether the engine that matches patterns agrees. */
  private boolean isConfirmedByEngine(YamlValue before, YamlValue after) {
    return lost.filter(text -> !Texts.fits(before, text) || Texts.fits(after, text)).isEmpty()
        && gained.filter(text -> !Texts.fits(after, text) || Texts.fits(before, text)).isEmpty();
  }
}
