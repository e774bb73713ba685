package io.github.instagramv1.client.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What calls in a person's name need. It has no end by time, and may be revoked.
 *
 * @param value the secret itself
 * @param user whose it is
 */
public record AccessToken(
    @JsonProperty("access_token") String value, @JsonProperty("user") AuthorizedUser user) {

  /** Whose it is, without the secret. */
  @Override
  public String toString() {
    return "AccessToken[" + (user == null ? "" : user.username() + ", ") + "***]";
  }
}
