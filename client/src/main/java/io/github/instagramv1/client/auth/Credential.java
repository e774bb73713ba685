package io.github.instagramv1.client.auth;

/**
 * Who calls: a user by an access token, or an application by its client id. It goes into the query
 * string of every request.
 */
public final class Credential {
  private static final String ACCESS_TOKEN = "access_token";

  private final String parameter;
  private final String value;

  private Credential(String parameter, String value) {
    this.parameter = parameter;
    this.value = value;
  }

  /**
   * Returns the credential of a user.
   *
   * @throws IllegalArgumentException if the token is null, blank, or has blanks around it or a line
   *     break in it
   */
  public static Credential accessToken(String token) {
    return new Credential(ACCESS_TOKEN, SecretText.check("access token", token));
  }

  /**
   * Returns the credential of an application, which is enough for reading what is public.
   *
   * @throws IllegalArgumentException if the id is null, blank, or has blanks around it or a line
   *     break in it
   */
  public static Credential clientId(String clientId) {
    return new Credential("client_id", SecretText.check("client id", clientId));
  }

  /** Returns the name of the parameter that carries it. */
  public String parameter() {
    return parameter;
  }

  /** Returns the access token or the client id itself. */
  public String value() {
    return value;
  }

  /** Whether the value must not be shown: an access token is a secret, a client id is not. */
  public boolean isSecret() {
    return parameter.equals(ACCESS_TOKEN);
  }

  /** Returns the kind, and the value of a client id. */
  @Override
  public String toString() {
    return parameter + "=" + (isSecret() ? "***" : value);
  }
}
