package io.github.instagramv1.conformance.second;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages on which users sign in and authorize applications. They differ from those of every
 * other server.
 */
final class Lobby {
  static final String PASSWORD = "M\u00e5let \u00e4r 42 & mer";
  static final String REDIRECT = "https://program.example.net/hem?from=api";

  private static final String ASK = "/oauth/authorize";
  private static final String TOKEN = "/oauth/access_token";
  private static final String DOOR = "/members/in";
  private static final String HOME = "/members/home";
  private static final Set<String> SCOPES =
      Set.of("basic", "public_content", "follower_list", "comments", "relationships", "likes");
  private static final Pattern SESSION = Pattern.compile("\\bsid=([^;]+)");

  private final Store store;
  private final Codes codes;
  private final ServerVariant variant;
  private final Map<String, User> sessions = new HashMap<>();

  Lobby(Store store, ServerVariant variant) {
    this.store = store;
    this.codes = new Codes(store, new Views(store, variant));
    this.variant = variant;
  }

  /** A response: a redirect if the status code is 303, otherwise a text. */
  private record Page(int status, String type, String text) {
    static Page to(String address) {
      return new Page(303, "", address);
    }

    static Page html(String text) {
      return new Page(200, "text/html;charset=utf-8", "<!DOCTYPE html><title>M</title>" + text);
    }
  }

  static boolean serves(Request request) {
    return List.of(ASK, TOKEN, DOOR, HOME).contains(request.path());
  }

  void serve(HttpExchange exchange, Request request) throws IOException {
    Page page;
    try {
      page = page(exchange, request);
    } catch (Refusal refusal) {
      page = new Page(refusal.status(), variant.contentType(), errorBody(refusal));
    }
    boolean redirects = page.status() == 303;
    exchange
        .getResponseHeaders()
        .set(redirects ? "Location" : "Content-Type", redirects ? page.text() : page.type());
    byte[] body = (redirects ? "<p>gone" : page.text()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(page.status(), variant.chunked() ? 0 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private String errorBody(Refusal refusal) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error_message", variant.wording().of(refusal));
    body.put("error_type", "OAuthException");
    body.put("code", refusal.status());
    return JsonText.of(body, variant);
  }

  private Page page(HttpExchange exchange, Request request) {
    Optional<User> user = user(exchange);
    boolean posted = request.method().equals("POST");
    Pairs form =
        posted ? Form.read(request.contentType(), request.body().text()) : new Pairs(List.of());
    return switch (request.path()) {
      case TOKEN -> {
        if (!posted) {
          throw new Refusal(405, "OAuthException", "by POST");
        }
        yield new Page(200, variant.contentType(), JsonText.of(codes.exchange(form), variant));
      }
      case DOOR -> posted ? signIn(exchange, form) : signInPage();
      case HOME -> Page.html("<h1>Hej</h1><a href='/members/out'>Out</a>");
      default -> authorize(request, user, form, posted);
    };
  }

  private Optional<User> user(HttpExchange exchange) {
    String cookies =
        String.join(";", exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
    Matcher session = SESSION.matcher(cookies);
    return session.find() ? Optional.ofNullable(sessions.get(session.group(1))) : Optional.empty();
  }

  private static Page signInPage() {
    return Page.html(
        "<form action=find><input type=search name=q><button>Search</button></form>"
            + "<FORM ACTION='"
            + DOOR
            + "' METHOD=Post><INPUT TYPE=HIDDEN NAME=\"t&amp;t\" VALUE='\"1&#50;'>"
            + "<input type=email name=who><input type=password name=word>"
            + "<input type=submit value=Enter></FORM>");
  }

  private Page signIn(HttpExchange exchange, Pairs form) {
    Optional<User> known =
        store.users.values().stream()
            .filter(user -> form.value("who", true).orElse("").equals(user.username))
            .findFirst();
    if (known.isEmpty()
        || !form.value("word", true).orElse("").equals(PASSWORD)
        || !form.value("t&t", true).orElse("").equals("\"12")) {
      return signInPage();
    }
    String session = UUID.randomUUID().toString();
    sessions.put(session, known.get());
    exchange.getResponseHeaders().add("Set-Cookie", "seen=1; Path=/members");
    exchange.getResponseHeaders().add("Set-Cookie", "sid=" + session + "; Path=/; HttpOnly");
    return Page.to(HOME);
  }

  private Page authorize(Request request, Optional<User> user, Pairs form, boolean posted) {
    Pairs query = request.query();
    String clientId = query.value("client_id", true).orElse("");
    String redirect = query.value("redirect_uri", true).orElse("");
    String type = query.value("response_type", true).orElse("");
    Application application = store.applications.get(clientId);
    if (application == null || !Redirects.matches(REDIRECT, redirect)) {
      throw Codes.oauth("no such program");
    }
    Set<String> scopes = new HashSet<>(Set.of("basic"));
    scopes.addAll(List.of(query.value("scope", true).orElse("basic").split("[ ,+]", -1)));
    if (!List.of("code", "token").contains(type) || !SCOPES.containsAll(scopes)) {
      throw Codes.oauth("no such thing");
    }
    if (user.isEmpty()) {
      return Page.to(request.url().replaceFirst("/oauth/.*", DOOR));
    }
    if (!posted) {
      return consentPage();
    }
    String state =
        query
            .value("state", true)
            .map(
                text ->
                    "&state=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"))
            .orElse("");
    String join = redirect.contains("?") ? "&" : "?";
    if (form.value("no", true).isPresent()) {
      return Page.to(
          redirect
              + join
              + "error_description=No&error_reason=user_denied&error=access_denied"
              + state);
    }
    return Page.to(
        type.equals("code")
            ? redirect + join + "code=" + codes.code(user.get(), clientId, redirect, scopes) + state
            : redirect + "#access_token=" + codes.token(user.get(), application, scopes) + state);
  }

  private static Page consentPage() {
    return Page.html(
        "<form method=post action=/members/out><input type=submit value=Leave></form>"
            + "<form method=post><input type=submit name=no value='Not now'>"
            + "<input type=submit name=yes value='Authorise'></form>");
  }
}
