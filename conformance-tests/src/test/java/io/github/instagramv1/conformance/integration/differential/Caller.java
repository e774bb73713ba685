package io.github.instagramv1.conformance.integration.differential;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.http.RetryPolicy;

/**
 * The credential that a request is sent with.
 *
 * @param parameter {@code access_token} or {@code client_id}
 * @param secret the secret that signs the request; null for no signature
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

  /** Returns a client that sends each request once, without retries. */
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
