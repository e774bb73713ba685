package io.github.instagramv1.client.auth;

/**
 * An access token of a user. It does not expire, but can be revoked.
 *
 * @param value the secret itself
 * @param user the user of the token
 */
public record AccessToken(String value, AuthorizedUser user) {

  /** Returns the user, without the secret. */
  @Override
  public String toString() {
    return "AccessToken[" + (user == null ? "" : user.username() + ", ") + "***]";
  }
}
