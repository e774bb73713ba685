package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.http.RetryPolicy;

/**
 * Who calls.
 *
 * @param parameter {@code access_token} or {@code client_id}
 * @param secret to sign with; null for no signature
 */
record Caller(String parameter, String credential, String secret) {

  static Caller user(String token) {
    return new Caller("access_token", token, null);
  }

  static Caller application(String clientId) {
    return new Caller("client_id", clientId, null);
  }

  Caller signing(String clientSecret) {
    return new Caller(parameter, credential, clientSecret);
  }

  /** A client that asks once and shows what it gets. */
  InstagramClient client(String baseUrl) {
    InstagramClient.Builder builder =
        InstagramClient.builder().baseUrl(baseUrl).retryPolicy(RetryPolicy.none());
    if (parameter.equals("client_id")) {
      builder.clientId(credential);
    } else {
      builder.accessToken(credential);
    }
    return secret == null ? builder.build() : builder.signingSecret(secret).build();
  }
}
