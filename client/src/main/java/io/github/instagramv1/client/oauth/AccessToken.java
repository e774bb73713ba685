package io.github.instagramv1.client.oauth;

/**
 * What calls in a person's name need. It has no end by time, and may be revoked.
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
