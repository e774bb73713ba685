package io.github.instagramv1.client.auth;

import java.util.Objects;

/**
 * Who calls: a user by an access token, or an application by its client id. It goes into the query
 * of every request.
 */
public final class Credential {
  private final String parameter;
  private final String value;

  private Credential(String parameter, String value) {
    this.parameter = parameter;
    this.value = Objects.requireNonNull(value, parameter);
    if (value.isBlank()) {
      throw new IllegalArgumentException("the " + parameter + " is empty");
    }
  }

  public static Credential accessToken(String token) {
    return new Credential("access_token", token);
  }

  /** Enough for reading what is public. */
  public static Credential clientId(String clientId) {
    return new Credential("client_id", clientId);
  }

  /** The name of the parameter that carries it. */
  public String parameter() {
    return parameter;
  }

  /** The secret itself. */
  public String value() {
    return value;
  }

  /** The kind alone: the value is a secret. */
  @Override
  public String toString() {
    return parameter + "=***";
  }
}
