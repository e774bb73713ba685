package io.github.instagramv1.client.auth;

/**
 * The credential of a client: the access token of a user, or the client id of an application. The
 * client sends it in the query string of every request.
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
   * @throws IllegalArgumentException if the token is null or blank, starts or ends with a blank, or
   *     contains a line break
   */
  public static Credential accessToken(String token) {
    return new Credential(ACCESS_TOKEN, SecretText.check("access token", token));
  }

  /**
   * Returns the credential of an application, which is sufficient to read public objects.
   *
   * @throws IllegalArgumentException if the id is null or blank, starts or ends with a blank, or
   *     contains a line break
   */
  public static Credential clientId(String clientId) {
    return new Credential("client_id", SecretText.check("client id", clientId));
  }

  /** Returns the name of its parameter in the query string. */
  public String parameter() {
    return parameter;
  }

  /** Returns the access token or the client id itself. */
  public String value() {
    return value;
  }

  /** Returns whether the value is a secret: an access token is a secret, a client id is not. */
  public boolean isSecret() {
    return parameter.equals(ACCESS_TOKEN);
  }

  /** Returns the kind and, for a client id, the value. */
  @Override
  public String toString() {
    return parameter + "=" + (isSecret() ? "***" : value);
  }
}
