package io.github.instagramv1.conformance.model;

/**
 * Hashtags in a comment: a {@code #} followed by a letter, a digit or {@code _}. A {@code #} after
 * such a character or inside a URL does not start a hashtag, unless it follows another hashtag. A
 * combining mark belongs to the character that it modifies. It is open whether numbers other than
 * decimal digits are digits, and whether a letter or digit with an enclosing mark remains one.
 */
final class CommentHashtags {
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;

  private final int[] text;
  private final boolean generous;

  private CommentHashtags(String text, boolean generous) {
    this.text = text.codePoints().toArray();
    this.generous = generous;
  }

  static int fewest(String text) {
    return new CommentHashtags(CommentUrls.withoutAny(text), false).count();
  }

  static int most(String text) {
    return new CommentHashtags(CommentUrls.withoutCertainUrls(text), true).count();
  }

  private int count() {
    int count = 0;
    int endOfLast = -1;
    for (int i = 0; i + 1 < text.length; i++) {
      boolean named =
          text[i] == '#' && (isName(text[i + 1]) || (generous && isNumber(text[i + 1])));
      if (named && (i == endOfLast || !isBehindName(i))) {
        count++;
        endOfLast = i + 1;
        while (endOfLast < text.length && (isName(text[endOfLast]) || isMark(text[endOfLast]))) {
          endOfLast++;
        }
        i = endOfLast - 1;
      }
    }
    return count;
  }

  private boolean isBehindName(int place) {
    for (int i = place - 1; i >= 0; i--) {
      if (!isMark(text[i])) {
        return isName(text[i]) || (!generous && isNumber(text[i]));
      }
      if (generous && makesSymbol(text[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
        || character == '_';
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int character) {
    return TagNames.isMark(character);
  }

  private static boolean makesSymbol(int mark) {
    return mark == TEXT_STYLE
        || mark == EMOJI_STYLE
        || Character.getType(mark) == Character.ENCLOSING_MARK;
  }
}
