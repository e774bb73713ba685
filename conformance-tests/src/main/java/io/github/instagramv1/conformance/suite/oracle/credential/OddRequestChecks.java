package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.model.RequestFlaw;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Checks of requests in unusual but equivalent forms, on every operation. */
@Checks
@Tag("errors")
class OddRequestChecks {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int MEGABYTE = 1 << 20;
  private static final int LENGTH_REQUIRED = 411;
  private static final int SOME = 3;

  /** Percent signs without two following hexadecimal digits, at the end and inside. */
  private static final List<String> BROKEN =
      List.of("%", "%4", "%4g", "%g4", "%zz", "a%", "a%2x", "%%41b", "%u00e9");

  private static final List<String> SUFFIXES = List.of("/", ".json", ".json/");

  private static final Map<String, UnaryOperator<Call>> FORMS = forms();

  private static Map<String, UnaryOperator<Call>> forms() {
    Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>();
    forms.put("an unknown parameter", call -> call.query("conformance", "a b"));
    forms.put(
        "an unknown parameter and another Accept",
        call -> call.query("conformance", "c").header("Accept", "application/xml"));
    forms.put("an unknown parameter without a value", call -> call.query("conformance", ""));
    forms.put(
        "an unknown parameter twice",
        call -> call.rawQuery("conformance", "1").rawQuery("conformance", "2"));
    forms.put(
        "an unknown parameter in non-Latin letters", call -> call.query("\u00FC\u20AC", "\u00E9"));
    forms.put("a blank as +", call -> call.rawQuery("conformance", "a+b"));
    forms.put("a semicolon", call -> call.rawQuery("conformance", "a;b=c"));
    forms.put("a long parameter", call -> call.query("conformance", "x".repeat(3000)));
    forms.put("an unexpected client secret", call -> call.query("client_secret", "x"));
    forms.put("an unexpected signature", call -> call.query("sig", "x"));
    forms.put("another Accept", call -> call.header("Accept", "text/html"));
    forms.put("a coding that is none", call -> call.header("Content-Encoding", "Identity"));
    return forms;
  }

  /** Bodies of GET and DELETE requests, which have no meaning (RFC 9110, 9.3.1 and 9.3.5). */
  private static final Map<String, UnaryOperator<Call>> BODIES =
      Map.of(
          "a form as body",
          call -> call.body(FORM, "access_token=1&count=0&q=%00&callback=a(b)&_method=PUT"),
          "a text as body",
          call -> call.body("text/plain", "conformance"),
          "a coded body",
          call -> call.body("application/json", "{}").header("Content-Encoding", "gzip"));

  @EachOperation(Which.ALL)
  @DisplayName("ERROR-41: a request in an unusual but equivalent form gets the same response")
  @Level(EXTENDED)
  void sameMeaning(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    EquivalentRequests alike = new EquivalentRequests(probe, () -> plain.call(probe));
    Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>(FORMS);
    if (operation.method().equals("POST")) {
      verifyChunks(plain.call(probe), alike);
    } else {
      forms.putAll(BODIES);
    }
    SUFFIXES.forEach(
        suffix -> alike.verify(suffix + " at the end", plain.call(probe).pathSuffix(suffix)));
    forms.forEach((form, change) -> alike.verify(form, change.apply(plain.call(probe))));
    verifyWithSuffixes(probe, plain, forms, alike);
    boolean reads = operation.method().equals("GET");
    alike.verify(
        "a parameter of other methods",
        plain.call(probe).query(reads ? "_method" : "callback", reads ? "DELETE" : "show"));
    if (operation.parameters().stream().anyMatch(parameter -> parameter.in().equals("path"))) {
      alike.verify("the path percent-encoded", encoded(probe, plain, "%%%02X"));
      alike.verify("the path percent-encoded, in small digits", encoded(probe, plain, "%%%02x"));
    }
  }

  /**
   * Combines a suffix of the path with some forms, since a server may read unusual requests in
   * another way than usual ones. The last forms are bodies, if the method has such.
   */
  private static void verifyWithSuffixes(
      Probe probe, Plain plain, Map<String, UnaryOperator<Call>> forms, EquivalentRequests alike) {
    RandomGenerator random = probe.random("forms of " + plain.operation().id());
    List<String> names = List.copyOf(forms.keySet());
    Set<String> chosen =
        new LinkedHashSet<>(names.subList(names.size() - BODIES.size(), names.size()));
    random.ints(SOME, 0, names.size()).mapToObj(names::get).forEach(chosen::add);
    for (String form : chosen) {
      String suffix = SUFFIXES.get(random.nextInt(SUFFIXES.size()));
      alike.verify(
          form + ", and " + suffix + " at the end",
          forms.get(form).apply(plain.call(probe).pathSuffix(suffix)));
    }
  }

  /** Sends the form in chunks, which a server may refuse because it demands the length. */
  private static void verifyChunks(Call call, EquivalentRequests alike) {
    Response response = call.header("Transfer-Encoding", "chunked").send();
    if (response.status() != LENGTH_REQUIRED) {
      alike.verify("the form in chunks", alike.content(response));
    }
  }

  private static Call encoded(Probe probe, Plain plain, String format) {
    Call call = new Plain(plain.operation(), Map.of()).call(probe);
    plain.path().forEach((name, value) -> call.rawPath(name, encoded(value, format)));
    return call;
  }

  private static String encoded(String text, String format) {
    StringBuilder result = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      result.append(String.format(format, each & 0xFF));
    }
    return result.toString();
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("ERROR-44: another method gets 405, and Allow lists all methods of the path")
  @Level(EXTENDED)
  void otherMethods(Probe probe, ContractOperation operation) {
    Set<String> own =
        probe.api().contract().operations().stream()
            .filter(each -> each.path().equals(operation.path()))
            .map(ContractOperation::method)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "POST", "OPTIONS")) {
      if (!own.contains(method)) {
        verifyOther(probe, operation, own, call -> call.method(method));
      }
    }
    if (own.contains("POST") && !own.contains("DELETE")) {
      verifyOther(probe, operation, own, call -> call.method("POST").query("_method", "DELETE"));
    }
    verifyOther(probe, operation, own, call -> call.method("PUT").body("text/plain", "a"));
  }

  @Test
  @DisplayName("ERROR-05: path and method are checked before the size of the body")
  @Operation(value = "known-path-other-method", negative = true)
  @Level(EXTENDED)
  void largeBody(Probe probe) {
    for (Unrouted kind : Unrouted.values()) {
      boolean known = kind == Unrouted.KNOWN_PATH_OTHER_METHOD;
      String path = known ? "/users/self/feed" : "/conformance/none";
      Call call = probe.api().unrouted(kind, "POST", path);
      try {
        probe.refused(
            known ? 405 : 404,
            call.body(FORM, "text=" + "a".repeat(MEGABYTE)),
            known ? "APIError" : Refusals.NOT_FOUND);
      } catch (NoResponseException e) {
        probe.verify(e.closed(), "response", e.getMessage());
        throw new TestAbortedException("needs a server that reads a body before it rejects it");
      }
    }
  }

  private static void verifyOther(
      Probe probe, ContractOperation operation, Set<String> own, UnaryOperator<Call> change) {
    String path = Plain.ofUnknownObjects(operation).signedPath();
    for (Credential credential : List.of(new Credential.None(), new Credential.Token("1"))) {
      Call call = change.apply(probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "GET", path));
      Response response = probe.refused(405, call.as(credential), "APIError");
      Set<String> allowed =
          Arrays.stream(response.header("Allow").orElse("").split(",", -1))
              .map(String::strip)
              .filter(each -> !each.equals("HEAD"))
              .collect(Collectors.toCollection(TreeSet::new));
      probe.verify(
          allowed.equals(own), "header.Allow", "Allow is %s, not %s".formatted(allowed, own));
    }
  }

  @EachOperation(Which.DELETES)
  @DisplayName("ERROR-45: a POST with _method=DELETE gets the response of the DELETE")
  @Level(EXTENDED)
  void deleteByPost(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    EquivalentRequests alike = new EquivalentRequests(probe, () -> plain.call(probe));
    alike.verify("in the query", plain.call(probe).method("POST").query("_method", "DELETE"));
    for (FormKind kind : FormKind.values()) {
      Call call = plain.call(probe).method("POST").form("_method", "DELETE").formAs(kind);
      alike.verify("in a form, " + kind, call);
    }
  }

  @Test
  @DisplayName("ERROR-48: an invalid percent-encoding is reported after the credentials, if at all")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void brokenSequences(Probe probe) {
    String near = SimilarTokens.of(probe.need(Setting.TOKEN)).get(0);
    List<Plain> reads =
        probe.api().contract().operations().stream()
            .filter(Which.READS::includes)
            .map(operation -> Plain.of(probe, operation))
            .toList();
    for (int i = 0; i < reads.size(); i++) {
      Plain plain = reads.get(i);
      String broken = BROKEN.get(i % BROKEN.size());
      probe.refused(
          plain.call(probe).asUser(near).rawQuery("conformance", broken),
          RequestFlaw.TOKEN.errorType());
      Response response = plain.call(probe).rawQuery("conformance", broken).send();
      if (response.status() != 200) {
        probe.verify(Envelopes.refused(response, 400, Set.of(Refusals.INVALID)));
      }
    }
  }
}
