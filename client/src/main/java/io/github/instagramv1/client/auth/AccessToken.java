package io.github.instagramv1.client.auth;

/**
 * An access token of a user. It does not expire, but can be revoked.
 *
 * @param value the secret itself
 * @param user whose it is
 */
public record AccessToken(String value, AuthorizedUser user) {

  /** Whose it is, without the secret. */
  @Override
  public String toString() {
    return "AccessToken[" + (user == null ? "" : user.username() + ", ") + "***]";
  }
}
