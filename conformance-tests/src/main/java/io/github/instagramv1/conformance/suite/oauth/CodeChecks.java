package io.github.instagramv1.conformance.suite.oauth;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.FlatErrors;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of codes and tokens that the application of the settings gets after consent. */
@Checks
@Tag("oauth")
class CodeChecks {
  private static final String CODE = "code";
  private static final String TOKEN = "access_token";
  private static final int DIGITS_OF_CLIENT = 7;

  /** Returns a new code of the user for the application. */
  static String code(Probe probe) {
    return code(probe, Application.of(probe).requestParameters(CODE));
  }

  /** Returns a new code of the user for an authorization request. */
  static String code(Probe probe, Map<String, String> parameters) {
    return code(probe, new UserAgent(probe).allow(parameters));
  }

  private static String code(Probe probe, Landing landing) {
    String code = landing.parameter(CODE);
    probe.verify(!code.isEmpty(), "oauth.code", "the redirect has no code");
    return code;
  }

  /** Returns the response to the exchange of a new code. */
  private static Response exchangedToken(Probe probe) {
    return exchangedToken(probe, Application.of(probe).exchange(probe, code(probe)).send());
  }

  /** Verifies that the response to an exchange has a token. */
  static Response exchangedToken(Probe probe, Response response) {
    probe.verify(response.status() == 200, "oauth.token", "the exchange gets " + response.status());
    String token = response.json().path(TOKEN).asText();
    probe.verify(!token.isEmpty(), "oauth.token", "the response to a code has no access_token");
    return response;
  }

  private static JsonNode self(Probe probe, String token) {
    return probe.ok(probe.call("getUser").path("user-id", "self").asUser(token)).data();
  }

  private static void verifyForm(Probe probe, String token, JsonNode self) {
    String clientId = Application.of(probe).clientId();
    String beginning = clientId.substring(0, Math.min(DIGITS_OF_CLIENT, clientId.length()));
    String form =
        "(?i)%s\\.%s\\.[0-9a-f]{32}"
            .formatted(Pattern.quote(self.path("id").asText()), Pattern.quote(beginning));
    probe.verify(
        token.matches(form),
        "oauth.token",
        "the token is not {user-id}.{first 7 digits of the client id}.{32 hexadecimal digits}");
  }

  @Test
  @DisplayName("OAUTH-01: a code is exchanged for a token that works, and differs each time")
  @Writes
  void codeBecomesToken(Probe probe) {
    String code = code(probe);
    Response response = exchangedToken(probe, Application.of(probe).exchange(probe, code).send());
    JsonNode self = self(probe, response.json().path(TOKEN).asText());
    probe.verify(
        self.path("id").equals(response.json().at("/user/id")),
        "oauth.user",
        "the token is of user %s".formatted(self.path("id")));
    verifyForm(probe, response.json().path(TOKEN).asText(), self);
    probe.verify(!code(probe).equals(code), "oauth.code", "two codes are the same");
  }

  @Test
  @DisplayName("OAUTH-02: the response to a code describes the user as the profile does")
  @Writes
  void userOfToken(Probe probe) {
    Response response = exchangedToken(probe);
    JsonNode user = probe.known(response.json().path("user"));
    JsonNode self = probe.known(self(probe, response.json().path(TOKEN).asText()));
    for (String name : new String[] {"id", "username", "full_name", "profile_picture"}) {
      probe.verify(
          user.path(name).isTextual() && user.path(name).equals(self.path(name)),
          "oauth.user",
          "%s is %s, and in the profile %s".formatted(name, user.path(name), self.path(name)));
    }
    for (String name : new String[] {"bio", "website"}) {
      probe.verify(
          !user.has(name) || user.path(name).equals(self.path(name)),
          "oauth.user",
          "%s is %s, and in the profile %s".formatted(name, user.path(name), self.path(name)));
    }
  }

  @Test
  @DisplayName("OAUTH-03: a requested token is in the fragment, and works")
  @Writes
  void tokenInFragment(Probe probe) {
    Landing landing = new UserAgent(probe).allow(Application.tokenRequestParameters(probe));
    probe.verify(
        !landing.query().containsKey(TOKEN), "oauth.fragment", "the token is in the query string");
    String token = landing.fragment().getOrDefault(TOKEN, "");
    probe.verify(!token.isEmpty(), "oauth.fragment", "the fragment has no access_token");
    verifyForm(probe, token, self(probe, token));
  }

  @Test
  @DisplayName("OAUTH-06: a code works once")
  @Level(EXTENDED)
  @Writes
  void codeOnce(Probe probe) {
    Application application = Application.of(probe);
    String code = code(probe);
    exchangedToken(probe, application.exchange(probe, code).send());
    probe.verify(FlatErrors.refused(application.exchange(probe, code).send()));
  }

  @Test
  @DisplayName(
      "OAUTH-15: a code is exchanged in any kind of form, and both paths may end in a slash")
  @Level(EXTENDED)
  @Writes
  void everyForm(Probe probe) {
    Application application = Application.of(probe);
    for (FormKind kind : FormKind.values()) {
      exchangedToken(probe, application.exchange(probe, code(probe)).formAs(kind).send());
    }
    String code = code(probe, new UserAgent(probe, "/").allow(application.requestParameters(CODE)));
    exchangedToken(probe, application.exchange(probe, code, "/").send());
  }

  @Test
  @DisplayName("OAUTH-16: a code is not exchanged by GET")
  @Level(EXTENDED)
  @Writes
  void notByGet(Probe probe) {
    Response response = Application.of(probe).exchangeByGet(probe, code(probe)).send();
    probe.verify(
        response.status() >= 400 && !response.json().has(TOKEN),
        "oauth.method",
        "a GET gets %s".formatted(response.status()));
  }

  @Test
  @DisplayName("OAUTH-17: only the user who signed in can allow")
  @Level(EXTENDED)
  void onlyTheUser(Probe probe) {
    UserAgent agent = new UserAgent(probe);
    Map<String, String> asking = Application.of(probe).requestParameters(CODE);
    for (Landing landing :
        new Landing[] {agent.authorizeSignedOut(asking), agent.allowWithoutCookies(asking)}) {
      probe.verify(
          landing.parameter(CODE).isEmpty(),
          "oauth.consent",
          "a browser without a signed-in user gets a code");
    }
  }
}
