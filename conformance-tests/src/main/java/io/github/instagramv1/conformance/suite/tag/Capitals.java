package io.github.instagramv1.conformance.suite.tag;

/** Texts in upper case that cannot be another text. */
final class Capitals {
  private Capitals() {}

  /** The text with a capital for every letter that has one and is the small letter of it. */
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
