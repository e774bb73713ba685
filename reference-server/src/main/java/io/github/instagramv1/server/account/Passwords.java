package io.github.instagramv1.server.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/** Passwords and their bcrypt hashes. */
public final class Passwords {
  /** The shortest password that can be set, in characters. */
  public static final int SHORTEST = 8;

  /** The longest password, in bytes of UTF-8; bcrypt ignores further bytes. */
  public static final int LONGEST_BYTES = 72;

  private static final int COST = 10;
  private static final int SALT_BYTES = 16;

  /** The hash for users without a password, so that the time of a check reveals nothing. */
  private static final String OF_NOBODY =
      "$2a$10$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";

  private Passwords() {}

  /**
   * Returns the hash of a password with a random salt.
   *
   * @throws IllegalArgumentException if it is too short or too long
   */
  public static String hash(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "A password must have at least %s characters, and at most %s bytes in UTF-8."
              .formatted(SHORTEST, LONGEST_BYTES));
    }
    return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
  }

  /**
   * Returns the hash of a password with a given salt, for sample data that is identical each time.
   *
   * @param salt 16 bytes
   */
  public static String hash(String password, byte[] salt) {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("A salt must have " + SALT_BYTES + " bytes.");
    }
    return new String(
        BCrypt.withDefaults().hash(COST, salt, password.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  /** Returns whether a password has a hash. */
  public static boolean matches(String password, String hash) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST_BYTES
        && BCrypt.verifyer().verify(bytes, hash.getBytes(StandardCharsets.UTF_8)).verified;
  }

  /** Takes as long as {@link #matches}. */
  static void matchNothing(String password) {
    matches(password, OF_NOBODY);
  }
}
