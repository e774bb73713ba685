package io.github.instagramv1.contract.review.prose;

/**
 * Words that carry a meaning.
 *
 * @param weight when a difference counts
 * @param topic what it is about
 * @param value what it states; equal for synonyms
 * @param words as written
 * @param at their index in the sentence
 */
record Statement(Weight weight, String topic, String value, String words, int at) {
  /** When an added or removed statement is reported. */
  enum Weight {
    /** Always, also with a whole sentence. */
    WHOLE,
    /** Within a sentence that stays. */
    WITHIN,
    /** Only if another value of the topic takes its place. */
    SWAP
  }

  /** Returns the index of the rest of the sentence. */
  int end() {
    return at + words.length();
  }

  /** Returns the key that statements on the same topic share. */
  String key() {
    return topic + " " + value;
  }
}
