package io.github.instagramv1.server.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The default, full case folding of Unicode, independent of any language (The Unicode Standard,
 * section 3.13). The JDK has no such function; this class corrects the differences of its case
 * conversions for single code points.
 */
public final class CaseFolding {
  /** Has a capital letter in Turkish only, so it is folded to itself. */
  private static final int DOTLESS_I = 'ı';

  private CaseFolding() {}

  /**
   * Returns a key that two texts share if and only if they are equal apart from case and normal
   * form (canonical caseless match, definition D145).
   *
   * @return the folded text in NFC; folding it again changes nothing
   */
  public static String key(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Returns what one code point is folded to, one to three code points. */
  static String fold(int codePoint) {
    String text = Character.toString(codePoint);
    if (codePoint == DOTLESS_I) {
      return text;
    }
    String upper = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CHEROKEE) {
      // Its small letters came last, so here they are folded to the capital ones.
      return upper;
    }
    StringBuilder folded = new StringBuilder();
    // One by one, since a capital sigma at the end of a longer text becomes a final one.
    upper
        .codePoints()
        .forEach(each -> folded.append(Character.toString(each).toLowerCase(Locale.ROOT)));
    return folded.toString();
  }
}
