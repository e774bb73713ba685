package io.github.instagramv1.client;

import java.util.Map;
import java.util.function.Consumer;

/** Applies variables of the environment to a builder. Blank variables have no effect. */
final class Environment {
  static final String BASE_URL = "INSTAGRAM_BASE_URL";
  static final String ACCESS_TOKEN = "INSTAGRAM_ACCESS_TOKEN";
  static final String CLIENT_ID = "INSTAGRAM_CLIENT_ID";
  static final String SIGNING_SECRET = "INSTAGRAM_SIGNING_SECRET";

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  void applyTo(InstagramClient.Builder builder) {
    setIfPresent(BASE_URL, builder::baseUrl);
    setIfPresent(ACCESS_TOKEN, builder::accessToken);
    setIfPresent(CLIENT_ID, builder::clientId);
    setIfPresent(SIGNING_SECRET, builder::signingSecret);
  }

  private void setIfPresent(String variable, Consumer<String> setting) {
    String value = variables.getOrDefault(variable, "").strip();
    if (!value.isEmpty()) {
      setting.accept(value);
    }
  }
}
