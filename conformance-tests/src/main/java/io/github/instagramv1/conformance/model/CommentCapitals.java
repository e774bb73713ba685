package io.github.instagramv1.conformance.model;

import java.util.Locale;

/**
 * Decides whether a comment is all capitals: it has capital letters and no small ones. Capital
 * letters are those of the category Lu that case folding changes, which excludes Cherokee. The
 * result is open for Georgian letters, whose case a later version of Unicode defined, and if it
 * depends on whether letters without a counterpart, titlecase letters or symbols of small letters
 * are small.
 */
final class CommentCapitals {
  private static final int FIRST_MKHEDRULI = 0x10D0;
  private static final int LAST_MKHEDRULI = 0x10FF;
  private static final int FIRST_MTAVRULI = 0x1C90;
  private static final int LAST_MTAVRULI = 0x1CBF;

  private CommentCapitals() {}

  static Ruling hasOnlyCapitals(String text) {
    boolean surely =
        text.codePoints().anyMatch(each -> isCapital(each) && !isGeorgian(each))
            && text.codePoints().noneMatch(CommentCapitals::mayBeSmall);
    boolean perhaps =
        text.codePoints().anyMatch(CommentCapitals::isCapital)
            && text.codePoints().noneMatch(each -> isSmall(each) && !isGeorgian(each));
    return Ruling.of(surely, perhaps);
  }

  private static boolean isCapital(int letter) {
    return Character.getType(letter) == Character.UPPERCASE_LETTER
        && Character.toLowerCase(letter) != letter
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.CHEROKEE;
  }

  private static boolean isSmall(int letter) {
    String text = Character.toString(letter);
    return Character.getType(letter) == Character.LOWERCASE_LETTER
        && !text.toUpperCase(Locale.ROOT).equals(text);
  }

  private static boolean mayBeSmall(int letter) {
    return Character.isLowerCase(letter) || Character.isTitleCase(letter);
  }

  /** Returns whether a letter is of modern Georgian, which got capitals in 2018. */
  private static boolean isGeorgian(int letter) {
    return (letter >= FIRST_MKHEDRULI && letter <= LAST_MKHEDRULI)
        || (letter >= FIRST_MTAVRULI && letter <= LAST_MTAVRULI);
  }
}
