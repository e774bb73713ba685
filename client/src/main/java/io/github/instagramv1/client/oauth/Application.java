package io.github.instagramv1.client.oauth;

/**
 * An application as it is registered.
 *
 * @param clientSecret null for an application without one
 */
record Application(String clientId, String clientSecret, String redirectUri) {

  @Override
  public String toString() {
    return "Application[" + clientId + "]";
  }
}
