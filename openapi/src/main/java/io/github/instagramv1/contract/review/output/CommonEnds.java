package io.github.instagramv1.contract.review.output;

/**
 * The equal ends of two texts, which do not overlap.
 *
 * @param front the number of equal characters at the start
 * @param back the number of equal characters at the end
 */
public record CommonEnds(int front, int back) {

  /** Compares two texts. */
  public static CommonEnds of(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int front = 0;
    while (front < most && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < most - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return new CommonEnds(front, back);
  }
}
