package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.generate.Broken;
import io.github.instagramv1.conformance.generate.Values;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/**
 * Checks of repeated parameters with a valid and an invalid value. A server may use the first or
 * the last value, or refuse the request, but must treat all parameters alike.
 */
@Checks
@Tag("errors")
class RepeatedChecks {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** How a server treats two values. */
  private enum Policy {
    FIRST,
    LAST,
    REFUSES;

    static Policy of(boolean goodFirst, boolean goodLast) {
      return goodFirst ? FIRST : goodLast ? LAST : REFUSES;
    }
  }

  @EachOperation(Which.WITH_CONSTRAINTS)
  @DisplayName("ERROR-19: of a repeated parameter, every operation uses the same value")
  @Level(EXTENDED)
  void sameValueCounts(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    Set<Policy> policies = new TreeSet<>();
    for (ContractParameter parameter : operation.parameters()) {
      for (String bad : invalidValues(parameter)) {
        policies.add(policy(probe, plain, parameter, bad));
      }
    }
    policies.add(policyOfToken(probe, plain));
    probe.verify(
        policies.size() <= 1,
        "parameter.twice",
        "the value that counts is now %s".formatted(policies));
  }

  /** Returns invalid values; an empty value is invalid for a required parameter. */
  private static List<String> invalidValues(ContractParameter parameter) {
    List<String> result = new ArrayList<>();
    if (!parameter.in().equals("path")) {
      new Values(parameter).broken().stream().limit(1).map(Broken::value).forEach(result::add);
      if (parameter.required()) {
        result.add("");
      }
    }
    return result;
  }

  private static Policy policy(Probe probe, Plain plain, ContractParameter parameter, String bad) {
    String good = validValue(plain.call(probe), parameter);
    boolean first = isServed(probe, twice(probe, plain, parameter, good, bad));
    boolean last = isServed(probe, twice(probe, plain, parameter, bad, good));
    probe.verify(
        !first || !last,
        "parameter.twice",
        "%s is \"%s\" in one order as in the other".formatted(parameter.name(), good));
    return Policy.of(first, last);
  }

  /** Returns which of two access tokens counts, which are parameters like others. */
  private static Policy policyOfToken(Probe probe, Plain plain) {
    String good = probe.need(Setting.TOKEN);
    String bad = SimilarTokens.of(good).get(0);
    boolean first = isAccepted(tokens(probe, plain, good, bad));
    boolean last = isAccepted(tokens(probe, plain, bad, good));
    probe.verify(!first || !last, "parameter.twice", "a valid access_token counts in any position");
    return Policy.of(first, last);
  }

  private static Call tokens(Probe probe, Plain plain, String one, String other) {
    Call call = plain.call(probe).as(new Credential.None());
    return call.rawQuery("access_token", one).rawQuery("access_token", other);
  }

  private static boolean isAccepted(Call call) {
    return !Set.of("OAuthAccessTokenException", Refusals.INVALID).contains(call.send().errorType());
  }

  private static String validValue(Call call, ContractParameter parameter) {
    String given = call.parameters().get(parameter.name());
    return given != null ? given : parameter.name().endsWith("_timestamp") ? "1447934467" : "1";
  }

  private static Call twice(
      Probe probe, Plain plain, ContractParameter parameter, String one, String other) {
    String name = parameter.name();
    Call call = plain.call(probe).without(name);
    if (parameter.in().equals("form")) {
      String pairs = name + "=" + encoded(one) + "&" + name + "=" + encoded(other);
      String token = "&access_token=" + probe.need(Setting.TOKEN);
      return call.as(new Credential.None()).body(FORM, pairs + token);
    }
    return call.rawQuery(name, encoded(one)).rawQuery(name, encoded(other));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean isServed(Probe probe, Call call) {
    Response response = call.send();
    boolean refused = response.status() == 400 && response.errorType().equals(Refusals.INVALID);
    probe.verify(
        refused || response.status() == 200 || response.errorType().equals(Refusals.NOT_FOUND),
        "parameter.twice",
        "it gets %s %s".formatted(response.status(), response.errorType()));
    return !refused;
  }
}
