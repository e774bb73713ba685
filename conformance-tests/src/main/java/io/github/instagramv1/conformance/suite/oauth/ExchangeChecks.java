package io.github.instagramv1.conformance.suite.oauth;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.FlatErrors;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of refused exchanges. Each uses its own code, because a refusal may use it up. */
@Checks
@Tag("oauth")
class ExchangeChecks {
  private static final String REDIRECT_URI = "redirect_uri";

  /** The statuses for a body that is not a form: it lacks all parameters, or is of a wrong type. */
  private static final Set<Integer> NO_FORM = Set.of(400, 415);

  private static Call exchange(Probe probe) {
    return Application.of(probe).exchange(probe, CodeChecks.code(probe));
  }

  private static void verifyRefused(Probe probe, Call call) {
    probe.verify(FlatErrors.refused(call.send()));
  }

  @Test
  @DisplayName(
      "OAUTH-07: a code is exchanged with the redirect URI of the authorization request, and"
          + " refused with another")
  @Level(EXTENDED)
  @Writes
  void ofAnotherRedirectUri(Probe probe) {
    String redirectUri = Application.of(probe).redirectUri();
    String join = redirectUri.contains("?") ? "&" : "?";
    String longer = redirectUri + join + "conformance=1";
    verifyRefused(probe, exchange(probe).form(REDIRECT_URI, longer));
    verifyRefused(probe, exchange(probe).form(REDIRECT_URI, "https://conformance.invalid/"));
    verifyRefused(probe, exchangeOf(probe, longer));
    CodeChecks.exchangedToken(probe, exchangeOf(probe, longer).form(REDIRECT_URI, longer).send());
  }

  /** Returns the exchange, with the registered redirect URI, of a code for another one. */
  private static Call exchangeOf(Probe probe, String redirectUri) {
    Application application = Application.of(probe);
    Map<String, String> parameters = application.requestParameters("code");
    parameters.put(REDIRECT_URI, redirectUri);
    return application.exchange(probe, CodeChecks.code(probe, parameters));
  }

  @Test
  @DisplayName(
      "OAUTH-08: a code is refused to another application, and an unknown code to every"
          + " application")
  @Level(EXTENDED)
  @Writes
  void ofAnotherApplication(Probe probe) {
    Call call =
        exchange(probe)
            .form("client_id", probe.need(Setting.OAUTH_OTHER_CLIENT_ID))
            .form("client_secret", probe.need(Setting.OAUTH_OTHER_CLIENT_SECRET));
    verifyRefused(probe, call);
    verifyRefused(probe, Application.of(probe).exchange(probe, "0".repeat(32)));
  }

  @Test
  @DisplayName("OAUTH-09: an exchange is refused if a parameter is missing or wrong")
  @Level(EXTENDED)
  @Writes
  void parameters(Probe probe) {
    String secret = Application.of(probe).clientSecret();
    verifyRefused(probe, exchange(probe).form("client_secret", "0".repeat(secret.length())));
    String half = secret.substring(0, secret.length() / 2);
    verifyRefused(probe, exchange(probe).form("client_secret", half));
    verifyRefused(probe, exchange(probe).form("client_id", "0".repeat(32)));
    verifyRefused(probe, exchange(probe).form("grant_type", "password"));
    for (String name : List.of("client_id", "client_secret", "grant_type", REDIRECT_URI, "code")) {
      verifyRefused(probe, exchange(probe).without(name));
    }
    for (String mediaType : List.of("application/json", "text/plain")) {
      Call call = Application.of(probe).exchangeByBody(probe, mediaType, "{\"code\": \"0\"}");
      probe.verify(FlatErrors.refused(call.send(), NO_FORM));
    }
  }
}
