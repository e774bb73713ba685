package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.HttpOptions;
import io.github.instagramv1.client.auth.SecretText;
import io.github.instagramv1.client.transport.HttpTransport;
import io.github.instagramv1.client.url.BaseUrl;

/** Says which application asks, and how its requests travel. */
public final class OAuthBuilder extends HttpOptions<OAuthBuilder> {
  private static final String VERSION = "/v1";

  private BaseUrl baseUrl = new BaseUrl("http://localhost:8080");
  private String clientId;
  private String clientSecret;
  private String redirectUri;

  OAuthBuilder() {}

  /**
   * The URL of the API. A {@code /v1} at its end may stand or lack: OAuth is beside it. Defaults to
   * the reference server's.
   *
   * @throws IllegalArgumentException if it is not an absolute URL of HTTP
   */
  public OAuthBuilder baseUrl(String url) {
    String whole = new BaseUrl(url).toString();
    baseUrl =
        whole.endsWith(VERSION)
            ? new BaseUrl(whole.substring(0, whole.length() - VERSION.length()))
            : new BaseUrl(whole);
    return this;
  }

  /** The id of the application. */
  public OAuthBuilder clientId(String id) {
    clientId = SecretText.check("client id", id);
    return this;
  }

  /** The secret of the application, needed for the exchange of codes alone. */
  public OAuthBuilder clientSecret(String secret) {
    clientSecret = SecretText.check("client secret", secret);
    return this;
  }

  /** Where the browser comes back to, as it is registered. */
  public OAuthBuilder redirectUri(String uri) {
    redirectUri = SecretText.check("redirect URI", uri);
    return this;
  }

  /**
   * The way to tokens.
   *
   * @throws IllegalStateException without a client id and a redirect URI
   */
  public InstagramOAuth build() {
    if (clientId == null || redirectUri == null) {
      throw new IllegalStateException(
          "Without a client id and a redirect URI nobody can be asked: call clientId(...) and"
              + " redirectUri(...)");
    }
    return new InstagramOAuth(
        new HttpTransport(settings(), baseUrl, null, null),
        baseUrl.toString(),
        new Application(clientId, clientSecret, redirectUri));
  }

  @Override
  protected OAuthBuilder self() {
    return this;
  }
}
