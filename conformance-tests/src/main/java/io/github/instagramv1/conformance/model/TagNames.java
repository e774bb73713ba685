package io.github.instagramv1.conformance.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of tags: letters, combining marks and decimal digits (the categories L, M and Nd) and
 * {@code _}. Names that are equal after normalization to NFC and full case folding are one tag.
 */
public final class TagNames {
  private static final int DOTLESS_I = 0x131;

  private TagNames() {}

  /** Returns whether a tag can have the name. */
  public static boolean isName(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(TagNames::isOfName);
  }

  private static boolean isOfName(int character) {
    return Character.isLetter(character)
        || isMark(character)
        || Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
        || character == '_';
  }

  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Returns the folded name, which all spellings of one tag share. */
  public static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    composed(name).codePoints().forEach(each -> folded.append(fold(each)));
    return composed(folded);
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Folds a letter through its capital, because several small letters may share one. The dotless i
   * is not folded, because its capital belongs to another letter. Letters of Cherokee are folded to
   * their capitals, which are older.
   */
  private static String fold(int letter) {
    String text = Character.toString(letter);
    if (letter == DOTLESS_I) {
      return text;
    }
    String capital = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.CHEROKEE) {
      return capital;
    }
    StringBuilder folded = new StringBuilder();
    // One by one, since a capital sigma at the end of a longer text becomes a final one.
    capital
        .codePoints()
        .forEach(each -> folded.append(Character.toString(each).toLowerCase(Locale.ROOT)));
    return folded.toString();
  }
}
