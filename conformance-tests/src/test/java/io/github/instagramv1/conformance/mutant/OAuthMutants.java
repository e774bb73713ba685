package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What goes wrong where an application gets a token of a user. */
final class OAuthMutants {
  private static final String TOKEN = "access_token";
  private static final String USER = "user";

  private final Builder b = new Builder("OAUTH");
  private final Settings settings;

  OAuthMutants(Settings settings) {
    this.settings = settings;
  }

  /** None without an application and a user who signs in. */
  List<Mutant> all() {
    if (settings.get(Setting.OAUTH_CLIENT_SECRET).isPresent()
        && settings.get(Setting.OAUTH_PASSWORD).isPresent()) {
      answers();
      tokens();
      exchanges();
      requests();
      scopes();
      users();
    }
    return b.all();
  }

  private void add(String name, String title, String check, String rule, Supplier<Fault> fault) {
    b.add(name, title, Router.BESIDE, "OAUTH-" + check, "oauth." + rule, fault);
  }

  private String setting(Setting setting) {
    return settings.get(setting).orElse("");
  }

  /** Changes where the user comes back to the application. */
  private Fault back(UnaryOperator<String> change) {
    return Faults.response(
        response -> {
          String to = response.headers().getOrDefault("Location", "");
          return to.startsWith(setting(Setting.OAUTH_REDIRECT_URI))
              ? response.withHeader("Location", change.apply(to))
              : response;
        });
  }

  /** Answers that the user comes back, whatever the request is. */
  private static Fault leading(Predicate<ProxyRequest> which, UnaryOperator<String> to) {
    return Faults.where(
        which,
        (request, upstream) ->
            new ProxyResponse(
                302,
                Map.of("Location", to.apply(request.parameter("redirect_uri").orElse("/"))),
                ""));
  }

  private static Predicate<ProxyRequest> asking() {
    return request -> request.path().equals("/oauth/authorize") && request.method().equals("GET");
  }

  private static Predicate<ProxyRequest> exchanging() {
    return request -> request.path().startsWith("/oauth/access_token");
  }

  /** Acts as if a parameter had the value of the settings. */
  private Fault believing(String name, Setting value) {
    return believing(name, setting(value));
  }

  private static Fault believing(String name, String value) {
    return Faults.request(
        request ->
            request.isForm() && exchanging().test(request)
                ? request.withForm(with(request, name, value))
                : asking().test(request) ? request.with(name, value) : request);
  }

  private static List<Map.Entry<String, String>> with(
      ProxyRequest request, String name, String value) {
    List<Map.Entry<String, String>> form =
        new java.util.ArrayList<>(ProxyRequest.parse(request.without(name).body()));
    form.add(Map.entry(name, value));
    return form;
  }

  private void answers() {
    add(
        "NO-CODE",
        "a user who allows it comes back without a code",
        "01",
        "code",
        () -> back(to -> to.replaceFirst("([?&])code=", "$1token=")));
    add(
        "SAME-CODE",
        "each code is the same",
        "01",
        "code",
        () -> back(to -> to.replaceFirst("([?&])code=[^&]*", "$1code=5ec3e7")));
    add(
        "TOKEN-IN-QUERY",
        "a token that is asked for stands in the query",
        "03",
        "fragment",
        () -> back(to -> to.replace("#access_token=", "?access_token=")));
    add(
        "DENIED-BARE",
        "a user who refuses comes back without a reason",
        "04",
        "denied",
        () -> back(to -> to.replaceFirst("error_reason=[^&]*&", "")));
    add(
        "DENIED-WITH-CODE",
        "a user who refuses gives a code",
        "04",
        "denied",
        () -> back(to -> to.replace("error=", "code=5ec3e7&error=")));
    add(
        "STATE-LOST",
        "the state does not come back",
        "05",
        "state",
        () -> back(to -> to.replaceFirst("[&]state=[^&]*", "")));
    add(
        "STATE-LOST-IN-FRAGMENT",
        "the state does not come back beside a token",
        "05",
        "state",
        () -> back(to -> to.replaceFirst("(#.*)&state=[^&]*", "$1")));
    add(
        "STATE-SHORT",
        "a long state is cut",
        "05",
        "state",
        () -> back(to -> to.replaceFirst("(state=.{100}).*", "$1")));
    add(
        "STATE-PLAIN",
        "the state is not encoded",
        "05",
        "state",
        () -> back(to -> to.replace("%26", "&").replace("%23", "#")));
    add(
        "STATE-MADE-UP",
        "a state comes back that nobody sent",
        "05",
        "state",
        () -> back(to -> to.contains("state=") ? to : to + "&state="));
  }

  private void tokens() {
    add(
        "DEAD-TOKEN",
        "the token does not work",
        "01",
        "token",
        () -> granted(root -> root.put(TOKEN, root.path(TOKEN).asText() + "0")));
    add(
        "TOKEN-OF-ANOTHER",
        "the token is another user's",
        "01",
        "token",
        () -> granted(root -> root.put(TOKEN, setting(Setting.OTHER_TOKEN))));
    add(
        "IN-ENVELOPE",
        "the token comes in an envelope",
        "01",
        "token",
        () ->
            granted(
                root -> {
                  ObjectNode data = root.deepCopy();
                  root.removeAll();
                  root.set("data", data);
                }));
    add(
        "NO-USER",
        "the response to a code does not say whose token it is",
        "02",
        USER,
        () -> granted(root -> root.remove(USER)));
    for (String name : List.of("full_name", "profile_picture")) {
      add(
          "USER-WITHOUT." + name,
          "the user of a token has no " + name,
          "02",
          USER,
          () -> granted(root -> ((ObjectNode) root.path(USER)).remove(name)));
    }
    add(
        "USER-WITH-OLD-BIO",
        "the user of a token has another biography than the profile",
        "02",
        USER,
        () -> granted(root -> ((ObjectNode) root.path(USER)).put("bio", "as it was")));
  }

  private static Fault granted(java.util.function.Consumer<ObjectNode> change) {
    return Faults.where(exchanging(), Faults.envelope(change));
  }

  private void exchanges() {
    add(
        "CODE-TWICE",
        "a code works again",
        "06",
        "once",
        () -> Faults.where(exchanging(), Faults.insteadOfRefusal(OAuthMutants::someToken)));
    add(
        "CODE-OF-ANY-URI",
        "a code works with any redirect URI",
        "07",
        "code-redirect",
        () -> believing("redirect_uri", Setting.OAUTH_REDIRECT_URI));
    add(
        "CODE-OF-ANY-APPLICATION",
        "a code works for any application",
        "08",
        "code-application",
        () ->
            (request, upstream) ->
                believing("client_id", Setting.OAUTH_CLIENT_ID)
                    .apply(
                        request,
                        changed ->
                            believing("client_secret", Setting.OAUTH_CLIENT_SECRET)
                                .apply(changed, upstream)));
    add(
        "ANY-SECRET",
        "any client secret does",
        "09",
        "secret",
        () -> believing("client_secret", Setting.OAUTH_CLIENT_SECRET));
    add(
        "HALF-SECRET",
        "half of the client secret does",
        "09",
        "secret",
        () ->
            Faults.where(
                request -> isHalf(request.parameter("client_secret").orElse("")),
                believing("client_secret", Setting.OAUTH_CLIENT_SECRET)));
    add(
        "ANY-GRANT",
        "the grant type is not looked at",
        "09",
        "exchange-parameters",
        () -> believing("grant_type", "authorization_code"));
    add(
        "NO-MULTIPART",
        "an exchange as multipart is refused",
        "15",
        "forms",
        () -> Faults.where(OAuthMutants::isMultipart, refusing(400)));
    add(
        "NO-UNTYPED",
        "an exchange without a content type is refused",
        "15",
        "forms",
        () ->
            Faults.where(
                exchanging().and(request -> !request.headers().containsKey("content-type")),
                refusing(400)));
    add(
        "NO-SLASH",
        "a final slash of the path is not accepted",
        "15",
        "slash",
        () -> Faults.where(request -> request.path().endsWith("access_token/"), refusing(404)));
    add(
        "BY-GET",
        "a code is exchanged by GET",
        "16",
        "post",
        () ->
            Faults.where(
                exchanging().and(request -> request.method().equals("GET")),
                Faults.request(request -> request.withMethod("POST").withForm(request.query()))));
  }

  private boolean isHalf(String secret) {
    return !secret.isEmpty() && setting(Setting.OAUTH_CLIENT_SECRET).startsWith(secret);
  }

  private static boolean isMultipart(ProxyRequest request) {
    return request.headers().getOrDefault("content-type", "").startsWith("multipart/");
  }

  private static ProxyResponse someToken(ProxyRequest request, Upstream upstream) {
    return new ProxyResponse(
        200,
        Map.of("Content-Type", "application/json"),
        "{\"access_token\":\"1.0.0\",\"user\":{}}");
  }

  private static Fault refusing(int status) {
    return (request, upstream) ->
        new ProxyResponse(
            status,
            Map.of("Content-Type", "application/json"),
            "{\"code\":%d,\"error_type\":\"OAuthException\",\"error_message\":\"no\"}"
                .formatted(status));
  }

  private void requests() {
    add(
        "NO-MORE-QUERY",
        "a redirect URI with more query is refused",
        "10",
        "redirect-matches",
        () -> Faults.where(sent(uri -> uri.contains("conformance=1")), refusing(400)));
    add(
        "ANY-URI",
        "any redirect URI is accepted",
        "11",
        "redirect-differs",
        () -> believing("redirect_uri", Setting.OAUTH_REDIRECT_URI));
    add(
        "PREFIX",
        "a redirect URI that begins like the registered one is accepted",
        "11",
        "redirect-differs",
        () ->
            Faults.where(
                sent(uri -> uri.startsWith(setting(Setting.OAUTH_REDIRECT_URI))),
                believing("redirect_uri", Setting.OAUTH_REDIRECT_URI)));
    add(
        "REFUSAL-BY-REDIRECT",
        "a redirect URI that does not match is told so by a redirect",
        "11",
        "redirect-differs",
        () ->
            leading(
                sent(uri -> !uri.startsWith(setting(Setting.OAUTH_REDIRECT_URI))),
                to -> to + "?error=invalid_request"));
    add(
        "ANY-APPLICATION",
        "an unknown application is let through",
        "12",
        "request-parameters",
        () -> believing("client_id", Setting.OAUTH_CLIENT_ID));
    add(
        "ANY-TYPE",
        "an unknown response type is a code",
        "12",
        "request-parameters",
        () ->
            Faults.where(
                request -> !request.parameter("response_type").orElse("").equals("token"),
                believing("response_type", "code")));
    add(
        "ANY-SCOPE",
        "an unknown scope is left out",
        "12",
        "request-parameters",
        () -> Faults.where(asking(), Faults.ignoring("scope")));
    add(
        "ERROR-IN-ENVELOPE",
        "an error comes in an envelope",
        "12",
        "flat",
        () -> error(root -> root.set("meta", root.deepCopy())));
    add(
        "ERROR-WITHOUT-MESSAGE",
        "an error has no message",
        "11",
        "flat",
        () -> error(root -> root.remove("error_message")));
    add(
        "ERROR-401",
        "an error is a 401",
        "09",
        "flat",
        () ->
            Faults.response(
                response -> response.status() == 400 ? response.withStatus(401) : response));
  }

  private static Predicate<ProxyRequest> sent(Predicate<String> uri) {
    return asking().and(request -> uri.test(request.parameter("redirect_uri").orElse("")));
  }

  private static Fault error(java.util.function.Consumer<ObjectNode> change) {
    return Faults.response(
        response -> {
          if (response.status() != 400 || response.json().isEmpty()) {
            return response;
          }
          ObjectNode root = response.json().get();
          change.accept(root);
          return response.withJson(root);
        });
  }

  private void scopes() {
    add(
        "SCOPES-LOST",
        "no scope is granted but basic",
        "13",
        "scopes",
        () -> Faults.ignoring("scope"));
    for (Map.Entry<String, String> each :
        Map.of("COMMA", ",", "PLUS", "+", "SPACE", " ").entrySet()) {
      add(
          "NO-" + each.getKey(),
          "scopes are not separated by \"" + each.getValue() + "\"",
          "13",
          "scopes",
          () -> Faults.where(asksFor(each.getValue()), Faults.ignoring("scope")));
    }
    add(
        "SCOPES-ALL",
        "every scope is granted",
        "13",
        "scopes",
        () -> Faults.where(asksFor(""), askingForAll()));
    add(
        "BASIC-IS-ALL",
        "without a scope all are granted",
        "14",
        "basic",
        OAuthMutants::askingForAll);
  }

  private static Predicate<ProxyRequest> asksFor(String part) {
    return request -> request.parameter("scope").filter(scope -> scope.contains(part)).isPresent();
  }

  /** Also in the answer, which carries the parameters of the question. */
  private static Fault askingForAll() {
    return Faults.where(
        request -> request.path().equals("/oauth/authorize"),
        Faults.request(
            request ->
                request.with(
                    "scope", "public_content follower_list comments relationships likes")));
  }

  private void users() {
    add(
        "NOBODY-ASKED",
        "a code is given without a user",
        "17",
        "consent",
        () ->
            leading(
                asking().and(request -> !request.headers().containsKey("cookie")),
                to -> to + "?code=5ec3e7"));
    add(
        "ANYBODY-ALLOWS",
        "the answer of another browser counts",
        "17",
        "consent",
        () ->
            leading(
                request ->
                    request.path().equals("/oauth/authorize")
                        && request.method().equals("POST")
                        && !request.headers().containsKey("cookie"),
                to -> to + "?code=5ec3e7"));
  }
}
