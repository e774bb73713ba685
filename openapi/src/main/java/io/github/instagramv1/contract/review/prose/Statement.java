package io.github.instagramv1.contract.review.prose;

/**
 * A word, or a few, that carry a meaning.
 *
 * @param weight when a difference counts
 * @param topic what it is about
 * @param value what it says of it; equal for words that say the same
 * @param words as they stand in the text
 * @param at where they stand in the sentence
 */
record Statement(Weight weight, String topic, String value, String words, int at) {
  /** When it counts that a statement comes or goes. */
  enum Weight {
    /** Always, also with a whole sentence. */
    WHOLE,
    /** Within a sentence that stays. */
    WITHIN,
    /** Only where another value of the topic takes its place. */
    SWAP
  }

  /** Where the sentence goes on behind it. */
  int end() {
    return at + words.length();
  }

  /** What two statements of the same have in common. */
  String key() {
    return topic + " " + value;
  }
}
