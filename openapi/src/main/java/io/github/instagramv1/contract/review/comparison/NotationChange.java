package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;

/** Drafts of changes between equivalent notations. */
public final class NotationChange {
  private static final Rule CHANGED = RuleBook.rule("notation-changed");

  private NotationChange() {}

  /** Returns a draft of a change between equivalent notations. */
  public static Draft of(Change change, String title) {
    return Draft.of(CHANGED, change, title);
  }

  /** Returns a draft that is joined with the same change of notation at other places. */
  public static Draft joinedAcrossPlaces(Change change, YamlValue place, String title) {
    String sentence = SharedChanges.escaped(title.replaceFirst("\\.$", "")) + " at %s.";
    return of(change, title).withShared(SharedChanges.of(title, place, sentence));
  }

  /** Returns whether a draft is one of these. */
  public static boolean isOf(Draft draft) {
    return draft.rule().equals(CHANGED);
  }
}
