package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.auth.AuthorizedUser;
import io.github.instagramv1.client.value.ApiObject;
import io.github.instagramv1.client.value.Content;
import io.github.instagramv1.client.value.PropertyException;
import java.util.Optional;
import java.util.Set;

/** The response to the exchange of a code. Missing and invalid properties are null. */
final class TokenResponse extends ApiObject {
  private static final Set<String> PROPERTIES = Set.of("access_token", "user");

  private TokenResponse(Content content) {
    super(content);
  }

  static AccessToken read(Content content) {
    TokenResponse response = new TokenResponse(content);
    return new AccessToken(
        response.textOrNull("access_token"),
        content.has("user") ? new TokenResponse(response.child("user")).user() : null);
  }

  @Override
  protected Set<String> properties() {
    return PROPERTIES;
  }

  private AuthorizedUser user() {
    return new AuthorizedUser(
        textOrNull("id"),
        textOrNull("username"),
        textOrNull("full_name"),
        textOrNull("profile_picture"),
        textOrNull("bio"),
        textOrNull("website"));
  }

  private String textOrNull(String name) {
    Optional<String> text;
    try {
      text = optionalText(name);
    } catch (PropertyException e) {
      text = Optional.empty();
    }
    return text.orElse(null);
  }
}
