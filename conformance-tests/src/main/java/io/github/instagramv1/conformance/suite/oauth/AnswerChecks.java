package io.github.instagramv1.conformance.suite.oauth;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the redirect after the user's decision. */
@Checks
@Tag("oauth")
class AnswerChecks {
  private static final String STATE = "state";
  private static final List<String> STATES =
      List.of("conformance", "a b+c&d=e%26#f?g", "\u00FCn\u00EF \u5199\u771F", "0".repeat(500));

  private static Map<String, String> requestParameters(
      Probe probe, String responseType, String state) {
    Map<String, String> parameters =
        responseType.equals("token")
            ? Application.tokenRequestParameters(probe)
            : Application.of(probe).requestParameters(responseType);
    parameters.put(STATE, state);
    return parameters;
  }

  private static void verifyState(Probe probe, Landing landing, String expected) {
    String actual = landing.parameter(STATE);
    probe.verify(
        actual.equals(expected), "oauth.state", "%s is returned as %s".formatted(expected, actual));
  }

  @Test
  @DisplayName("OAUTH-04: after a refusal the redirect has the reason, and no code")
  void refusal(Probe probe) {
    Landing landing = new UserAgent(probe).refuse(Application.of(probe).requestParameters("code"));
    Map<String, String> query = landing.query();
    probe.verify(
        "access_denied".equals(query.get("error"))
            && "user_denied".equals(query.get("error_reason"))
            && !query.getOrDefault("error_description", "").isBlank(),
        "oauth.denied",
        "the query has %s".formatted(query.keySet()));
    probe.verify(
        !query.containsKey("code") && landing.fragment().isEmpty(),
        "oauth.denied",
        "the redirect after a refusal has a code or token");
  }

  @Test
  @DisplayName("OAUTH-05: every redirect returns the state as it was sent")
  @Level(EXTENDED)
  @Writes
  void state(Probe probe) {
    UserAgent agent = new UserAgent(probe);
    for (String state : STATES) {
      verifyState(probe, agent.refuse(requestParameters(probe, "code", state)), state);
    }
    String odd = STATES.get(1);
    verifyState(probe, agent.allow(requestParameters(probe, "code", odd)), odd);
    Landing implicit = agent.allow(requestParameters(probe, "token", odd));
    probe.verify(
        odd.equals(implicit.fragment().get(STATE)),
        "oauth.state",
        "the fragment has %s".formatted(implicit.fragment().keySet()));
    Landing without = agent.refuse(Application.of(probe).requestParameters("code"));
    probe.verify(
        !without.query().containsKey(STATE),
        "oauth.state",
        "the redirect has a state that was not sent");
  }
}
