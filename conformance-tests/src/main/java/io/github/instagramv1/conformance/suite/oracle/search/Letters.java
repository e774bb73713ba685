package io.github.instagramv1.conformance.suite.oracle.search;

import java.text.Normalizer;

/** Spellings of a name that are certainly equivalent. */
final class Letters {
  private Letters() {}

  /** Returns the name with a capital for every letter that is the lower case of its capital. */
  static String capitals(String text) {
    return of(text, false);
  }

  /** Returns the name with every second of these capitals. */
  static String mixed(String text) {
    return of(text, true);
  }

  /** Returns the name with decomposed marks. */
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
