package io.github.instagramv1.conformance.suite.oracle.search;

import java.text.Normalizer;

/** Spellings of a name, which are certainly equivalent as long as they keep its marks. */
final class Letters {
  private Letters() {}

  /** Returns the name with a capital for every letter that is the lower case of its capital. */
  static String capitals(String text) {
    return withCapitals(text, false);
  }

  /** Returns the name with every second of these capitals. */
  static String everySecondCapital(String text) {
    return withCapitals(text, true);
  }

  /** Returns the name with decomposed marks. */
  static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** Returns the name without its marks, which is another name if it has marks. */
  static String withoutMarks(String text) {
    return Normalizer.normalize(decomposed(text).replaceAll("\\p{M}", ""), Normalizer.Form.NFC);
  }

  private static String withCapitals(String text, boolean everySecond) {
    int[] letters = text.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      if (!everySecond || i % 2 == 1) {
        letters[i] = capital(letters[i]);
      }
    }
    return new String(letters, 0, letters.length);
  }

  private static int capital(int letter) {
    int capital = Character.toUpperCase(letter);
    return Character.toLowerCase(capital) == letter ? capital : letter;
  }
}
