package io.github.instagramv1.server.text;

/** Selects the code points on which this JDK and ICU can be compared. */
final class Unicode {
  private Unicode() {}

  /** Returns whether this JDK knows a character. ICU may know newer ones. */
  static boolean isKnown(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.SURROGATE;
  }
}
