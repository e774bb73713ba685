package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;

/** What is written in another way and says the same. */
public final class NotationChange {
  private static final Rule CHANGED = RuleBook.rule("notation-changed");

  private NotationChange() {}

  public static Draft of(Change change, String title) {
    return Draft.of(CHANGED, change, title);
  }

  /** The same thing written in another way at several places, told once. */
  public static Draft everywhere(Change change, YamlValue place, String title) {
    String sentence = SharedChanges.escaped(title.replaceFirst("\\.$", "")) + " at %s.";
    return of(change, title).sharing(SharedChanges.of(title, place, sentence));
  }

  public static boolean isOf(Draft draft) {
    return draft.rule() == CHANGED;
  }
}
