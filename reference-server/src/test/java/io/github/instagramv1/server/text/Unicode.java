package io.github.instagramv1.server.text;

/** Which code points this JDK and ICU can be compared on. */
final class Unicode {
  private Unicode() {}

  /** Whether this JDK knows a character; ICU may know newer ones. */
  static boolean isKnown(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.SURROGATE;
  }
}
