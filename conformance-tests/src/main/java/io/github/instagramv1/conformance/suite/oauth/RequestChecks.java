package io.github.instagramv1.conformance.suite.oauth;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.FlatErrors;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.RedirectUris;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of valid and invalid authorization requests. */
@Checks
@Tag("oauth")
class RequestChecks {
  private static final String REDIRECT_URI = "redirect_uri";

  private static Map<String, String> asking(Probe probe, String name, String value) {
    Map<String, String> parameters = Application.of(probe).requestParameters("code");
    parameters.put(name, value);
    return parameters;
  }

  private static void verifyRefused(Probe probe, Map<String, String> parameters, String what) {
    Response response = new UserAgent(probe).authorizeSignedIn(parameters);
    FlatErrors.refused(response)
        .ifPresent(finding -> probe.verify(false, finding.rule(), what + ": " + finding.message()));
  }

  @Test
  @DisplayName("OAUTH-10: the user is redirected to a redirect URI that matches the registered one")
  @Level(EXTENDED)
  void redirectUriMatches(Probe probe) {
    UserAgent agent = new UserAgent(probe);
    String registered = Application.of(probe).redirectUri();
    for (String sent : NearUris.of(registered)) {
      if (RedirectUris.match(registered, sent)) {
        Response asked = agent.authorizeSignedIn(asking(probe, REDIRECT_URI, sent));
        probe.verify(
            asked.status() < 400, "oauth.redirect", "%s gets %s".formatted(sent, asked.status()));
        String url = agent.refuse(asking(probe, REDIRECT_URI, sent)).url();
        String join = sent.contains("?") ? "&" : "?";
        probe.verify(
            url.startsWith(sent + join),
            "oauth.redirect",
            "%s leads to another URI".formatted(sent));
      }
    }
  }

  @Test
  @DisplayName(
      "OAUTH-11: a redirect URI that does not match is refused, and the user is not redirected to"
          + " it")
  @Level(EXTENDED)
  void redirectUriDiffers(Probe probe) {
    String registered = Application.of(probe).redirectUri();
    for (String sent : NearUris.of(registered)) {
      if (!RedirectUris.match(registered, sent)) {
        verifyRefused(probe, asking(probe, REDIRECT_URI, sent), sent);
      }
    }
    Map<String, String> without = Application.of(probe).requestParameters("code");
    without.remove(REDIRECT_URI);
    verifyRefused(probe, without, "no redirect URI");
  }

  @Test
  @DisplayName("OAUTH-12: a request without a known application, response type or scope is refused")
  @Level(EXTENDED)
  void parameters(Probe probe) {
    for (String name : new String[] {"client_id", "response_type"}) {
      Map<String, String> without = Application.of(probe).requestParameters("code");
      without.remove(name);
      verifyRefused(probe, without, "no " + name);
    }
    verifyRefused(probe, asking(probe, "client_id", "0".repeat(32)), "an unknown client_id");
    verifyRefused(probe, asking(probe, "response_type", "password"), "an unknown response_type");
    verifyRefused(probe, asking(probe, "scope", "basic conformance"), "an unknown scope");
  }
}
