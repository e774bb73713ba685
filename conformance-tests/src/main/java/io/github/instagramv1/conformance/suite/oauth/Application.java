package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Probe;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * The application of the settings.
 *
 * @param redirectUri a registered redirect URI
 */
record Application(String clientId, String clientSecret, String redirectUri) {
  private static final String AUTHORIZE = "/oauth/authorize";
  private static final String TOKEN = "/oauth/access_token";

  static Application of(Probe probe) {
    return new Application(
        probe.need(Setting.OAUTH_CLIENT_ID),
        probe.need(Setting.OAUTH_CLIENT_SECRET),
        probe.need(Setting.OAUTH_REDIRECT_URI));
  }

  /** Returns the parameters that request a code or a token. */
  Map<String, String> requestParameters(String responseType) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("client_id", clientId);
    parameters.put("redirect_uri", redirectUri);
    parameters.put("response_type", responseType);
    return parameters;
  }

  /**
   * Returns the parameters that request a token, which an application that must sign does not get.
   *
   * @throws TestAbortedException if this application must sign
   */
  static Map<String, String> tokenRequestParameters(Probe probe) {
    Application application = of(probe);
    if (probe.has(Setting.CLIENT_SECRET)
        && probe.need(Setting.CLIENT_SECRET).equals(application.clientSecret)) {
      throw Needs.data("an application that does not enforce signatures", Setting.OAUTH_CLIENT_ID);
    }
    return application.requestParameters("token");
  }

  /** Returns the URL of the authorization page, without parameters. */
  static String authorizationUrl(Probe probe) {
    return probe.api().parentUrl() + AUTHORIZE;
  }

  /**
   * Returns the authorization request.
   *
   * @param suffix of the path
   */
  static Call authorization(Probe probe, Map<String, String> parameters, String suffix) {
    Call call = probe.api().callOutsideBase("GET", authorizationUrl(probe) + suffix);
    parameters.forEach(call::query);
    return call;
  }

  /** Returns the request that exchanges a code. */
  Call exchange(Probe probe, String code) {
    return exchange(probe, code, "");
  }

  /**
   * Returns the request that exchanges a code, with a suffix of its path.
   *
   * @param suffix of the path
   */
  Call exchange(Probe probe, String code, String suffix) {
    Call call = probe.api().callOutsideBase("POST", probe.api().parentUrl() + TOKEN + suffix);
    exchangeParameters(code).forEach(call::form);
    return call;
  }

  /** Returns an exchange with a body that is not a form. */
  Call exchangeByBody(Probe probe, String mediaType, String body) {
    return probe
        .api()
        .callOutsideBase("POST", probe.api().parentUrl() + TOKEN)
        .body(mediaType, body);
  }

  /** Returns the exchange with its parameters in the query string of a GET. */
  Call exchangeByGet(Probe probe, String code) {
    Call call = probe.api().callOutsideBase("GET", probe.api().parentUrl() + TOKEN);
    exchangeParameters(code).forEach(call::query);
    return call;
  }

  private Map<String, String> exchangeParameters(String code) {
    return Map.of(
        "client_id", clientId,
        "client_secret", clientSecret,
        "grant_type", "authorization_code",
        "redirect_uri", redirectUri,
        "code", code);
  }

  /** Returns the application without its secret. */
  @Override
  public String toString() {
    return "Application[" + clientId + "]";
  }
}
