package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.source.YamlValue;

/** What changes at several places have in common. */
final class Shared {
  private Shared() {}

  /** A keyword of schemas that changes from one value to another. */
  static SharedChange keyword(Pair schemas, String keyword, Change change) {
    String from = Phrase.orNone(change.before());
    String to = Phrase.orNone(change.after());
    return new SharedChange(
        keyword + " " + from + " " + to,
        Subject.of(schemas.before()),
        "`%s` changes from %s to %s at %%s.".formatted(keyword, escaped(from), escaped(to)));
  }

  /** The same thing done at several places. */
  static SharedChange of(String key, YamlValue place, String sentence) {
    return new SharedChange(key, Subject.of(place), sentence);
  }

  /** The same thing done to several operations. */
  static SharedChange operation(String key, String id, String sentence) {
    return new SharedChange(key, Phrase.quoted(id), sentence);
  }

  /** A text to stand in a sentence with a place for others. */
  static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
