package io.github.instagramv1.contract.review.comparison;

/** The sentence for a keyword that is new, changes or goes. */
public final class KeywordTitle {
  private KeywordTitle() {}

  /**
   * Returns "The format of X changes from A to B.", "X now has the format A." or "X no longer has
   * the format A.".
   *
   * @param noun what the keyword states, such as "format"
   */
  public static String of(String noun, String subject, Change change) {
    return of(noun, subject, change, "");
  }

  /**
   * Returns the title of a change of a keyword, with an addition at its end.
   *
   * @param end what follows the values, before the full stop
   */
  public static String of(String noun, String subject, Change change, String end) {
    String before = change.before().map(Phrase::value).orElse("");
    String after = change.after().map(Phrase::value).orElse("");
    if (change.isKept()) {
      return "the %s of %s changes from %s to %s%s.".formatted(noun, subject, before, after, end);
    }
    return change.isAddition()
        ? "%s now has the %s %s%s.".formatted(subject, noun, after, end)
        : "%s no longer has the %s %s%s.".formatted(subject, noun, before, end);
  }

  /** Returns "is new", "changes" or "is removed". */
  public static String verb(Change change) {
    return change.isAddition() ? "is new" : change.isRemoval() ? "is removed" : "changes";
  }
}
