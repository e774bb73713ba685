package io.github.instagramv1.server.text;

/**
 * Whether a text shouts. A capital letter is one of the category Lu that case folding changes: that
 * leaves out symbols such as 🅱 and Ⓜ, mathematical letters, and Cherokee, which is mostly written
 * in what Unicode calls capital letters. Scripts without case have neither capital nor small
 * letters.
 */
public final class Capitals {
  private Capitals() {}

  /**
   * Returns whether a text has a capital letter and no small one. A titlecase letter such as ǅ
   * counts as small, for its second part.
   */
  public static boolean only(String text) {
    return text.codePoints().anyMatch(Capitals::isCapital)
        && text.codePoints().noneMatch(Capitals::isSmall);
  }

  private static boolean isCapital(int codePoint) {
    return Character.getType(codePoint) == Character.UPPERCASE_LETTER
        && !CaseFolding.fold(codePoint).equals(Character.toString(codePoint));
  }

  private static boolean isSmall(int codePoint) {
    return Character.isLetter(codePoint)
        && (Character.isLowerCase(codePoint) || Character.isTitleCase(codePoint));
  }
}
