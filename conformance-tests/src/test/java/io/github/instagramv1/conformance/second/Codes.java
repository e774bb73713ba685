package io.github.instagramv1.conformance.second;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The codes and tokens with which users allow applications to access their data. */
final class Codes {
  private static final int PLENTY = 1_000_000;

  private final Store store;
  private final Views views;
  private final Map<String, Allowed> codes = new HashMap<>();

  private record Allowed(User user, String clientId, String redirect, Set<String> scopes) {}

  Codes(Store store, Views views) {
    this.store = store;
    this.views = views;
  }

  String code(User user, String clientId, String redirect, Set<String> scopes) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Allowed(user, clientId, redirect, scopes));
    return code;
  }

  String token(User user, Application application, Set<String> scopes) {
    String token = user.id + "." + application.clientId().substring(0, 7) + "." + random();
    store.grants.put(token, new Grant(token, user, application, scopes, PLENTY));
    return token;
  }

  private static String random() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /**
   * Exchanges a code for an access token. A code becomes invalid with the first attempt that names
   * a valid application and grant type, even if the attempt fails.
   */
  Map<String, Object> exchange(Pairs form) {
    Application application =
        form.value("client_id", true)
            .map(store.applications::get)
            .orElseThrow(() -> oauth("which program?"));
    require(form.value("client_secret", true).orElse("").equals(application.secret()));
    require(form.value("grant_type", true).orElse("").equals("authorization_code"));
    Allowed allowed = codes.remove(form.value("code", true).orElse(""));
    require(allowed != null && allowed.clientId().equals(application.clientId()));
    require(form.value("redirect_uri", true).orElse("").equals(allowed.redirect()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("user", views.summary(allowed.user()));
    body.put("access_token", token(allowed.user(), application, allowed.scopes()));
    return body;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw oauth("that does not fit");
    }
  }

  static Refusal oauth(String message) {
    return new Refusal(400, "OAuthException", message);
  }
}
