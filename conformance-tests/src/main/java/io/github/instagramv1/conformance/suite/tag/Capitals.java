package io.github.instagramv1.conformance.suite.tag;

/** Converts texts to an upper case that is certainly equivalent. */
final class Capitals {
  private Capitals() {}

  /** Returns the text with a capital for every letter that is the lower case of its capital. */
  static String of(String text) {
    return text.codePoints()
        .map(Capitals::of)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int of(int letter) {
    int capital = Character.toUpperCase(letter);
    return Character.toLowerCase(capital) == letter ? capital : letter;
  }
}
