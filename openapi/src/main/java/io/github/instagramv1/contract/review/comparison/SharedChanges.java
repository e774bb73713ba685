package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.source.YamlValue;

/** The properties that changes at several places share. */
public final class SharedChanges {
  private SharedChanges() {}

  /** Returns a keyword of schemas that changes from one value to another. */
  public static SharedChange keyword(ValuePair schemas, String keyword, Change change) {
    String from = change.before().map(Phrase::value).orElse("");
    String to = change.after().map(Phrase::value).orElse("");
    String sentence =
        change.isKept()
            ? "`%s` changes from %s to %s at ".formatted(keyword, from, to)
            : change.isAddition()
                ? "`%s` is now %s at ".formatted(keyword, to)
                : "`%s` is no longer %s at ".formatted(keyword, from);
    return new SharedChange(
        keyword + " " + from + " " + to,
        PlaceTitle.of(schemas),
        escaped(sentence) + "%s.",
        SharedChange.PLACES);
  }

  /** Returns a change that occurs at several places. */
  public static SharedChange of(String key, YamlValue place, String sentence) {
    return new SharedChange(key, PlaceTitle.of(place), sentence, SharedChange.PLACES);
  }

  /** Returns a change that occurs in several operations. */
  public static SharedChange operation(String key, String id, String sentence) {
    return new SharedChange(key, Phrase.quoted(id), sentence, "operations");
  }

  /** Escapes a text for a format string. */
  public static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
