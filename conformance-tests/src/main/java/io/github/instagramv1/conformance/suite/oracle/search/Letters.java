package io.github.instagramv1.conformance.suite.oracle.search;

import java.text.Normalizer;

/** Other spellings of a name that cannot be another name. */
final class Letters {
  private Letters() {}

  /** With a capital for every letter that has one and is the small letter of it. */
  static String capitals(String text) {
    return of(text, false);
  }

  /** With every second of these capitals. */
  static String mixed(String text) {
    return of(text, true);
  }

  /** With the marks apart from their letters. */
  static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static String of(String text, boolean everySecond) {
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
