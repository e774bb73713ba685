package io.github.instagramv1.client.auth;

/** Checks credentials, which are often pasted or read from files. Messages never quote them. */
public final class SecretText {
  private SecretText() {}

  /**
   * Returns a credential that a request can carry.
   *
   * @throws IllegalArgumentException if it is null or blank, starts or ends with a blank, or
   *     contains a line break or another control character
   */
  public static String check(String what, String value) {
    if (value == null) {
      throw new IllegalArgumentException("The " + what + " is null");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is empty");
    }
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '\n' || character == '\r') {
        throw new IllegalArgumentException(
            "The " + what + " has a line break, at character " + (i + 1) + "; remove it");
      }
      if (Character.isISOControl(character)) {
        throw new IllegalArgumentException(
            "The " + what + " has a control character, at character " + (i + 1) + "; remove it");
      }
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException("The " + what + " starts or ends with a blank; remove it");
    }
    return value;
  }
}
