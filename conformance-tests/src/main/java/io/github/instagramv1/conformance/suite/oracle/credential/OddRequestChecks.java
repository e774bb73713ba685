package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.contract.Jsonp;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Requests in unusual forms, which mean what the usual ones mean, on every operation. */
@Checks
@Tag("errors")
class OddRequestChecks {
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final List<String> CALLBACKS =
      List.of("show", "feed.delete", "this.show", "$", "_a1.$b.if");

  private static final List<String> NO_CALLBACKS =
      List.of("a(b)", "delete", "new.feed", "1a", "a.", ".a", "a..b", "a b", "a-b", "a;b");

  private static final Map<String, UnaryOperator<Call>> FORMS = forms();

  private static Map<String, UnaryOperator<Call>> forms() {
    Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>();
    forms.put("a slash at the end", call -> call.pathSuffix("/"));
    forms.put(".json at the end", call -> call.pathSuffix(".json"));
    forms.put("an unknown parameter", call -> call.query("conformance", "a b"));
    forms.put("an unknown parameter without a value", call -> call.query("conformance", ""));
    forms.put(
        "an unknown parameter twice",
        call -> call.rawQuery("conformance", "1").rawQuery("conformance", "2"));
    forms.put(
        "an unknown parameter in other letters", call -> call.query("\u00FC\u20AC", "\u00E9"));
    forms.put("a blank as +", call -> call.rawQuery("conformance", "a+b"));
    forms.put("a semicolon", call -> call.rawQuery("conformance", "a;b=c"));
    forms.put("a long parameter", call -> call.query("conformance", "x".repeat(3000)));
    forms.put("a client secret that nobody asked for", call -> call.query("client_secret", "x"));
    forms.put("a signature that nobody asked for", call -> call.query("sig", "x"));
    forms.put("another Accept", call -> call.header("Accept", "text/html"));
    return forms;
  }

  @EachOperation(Which.ALL)
  @DisplayName("ERROR-41: in an unusual form that means the same, it gets the same response")
  @Level(EXTENDED)
  void sameMeaning(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    Alike alike = new Alike(probe, () -> plain.call(probe));
    FORMS.forEach((form, change) -> alike.verify(form, change.apply(plain.call(probe))));
    if (operation.parameters().stream().anyMatch(parameter -> parameter.in().equals("path"))) {
      alike.verify("the path percent-encoded", encoded(probe, plain, "%%%02X"));
      alike.verify("the path percent-encoded, in small digits", encoded(probe, plain, "%%%02x"));
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

  @EachOperation(Which.READS)
  @DisplayName("ERROR-42: wrapped in a call, a response says what it says without, refused or not")
  @Level(EXTENDED)
  void wrapped(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    Alike alike = new Alike(probe, () -> plain.call(probe));
    for (String callback : CALLBACKS) {
      verifyWrapped(probe, alike, plain.call(probe), callback);
    }
    String token = NearTokens.of(probe.need(Setting.TOKEN)).get(0);
    Alike bad = new Alike(probe, () -> plain.call(probe).asUser(token));
    verifyWrapped(probe, bad, plain.call(probe).asUser(token), "show");
    Alike nobody = new Alike(probe, () -> plain.call(probe).as(new Credential.None()));
    verifyWrapped(probe, nobody, plain.call(probe).as(new Credential.None()), "show");
  }

  private static void verifyWrapped(Probe probe, Alike alike, Call call, String callback) {
    Reply reply = call.query("callback", callback).send();
    String body = reply.exchange().reply().body();
    Optional<String> inner = Jsonp.unwrap(body, callback);
    probe.verify(
        reply.status() == 200 && inner.isPresent(),
        "jsonp.call",
        "no call of %s with status 200, but %s".formatted(callback, reply.status()));
    alike.verify("with callback=" + callback, alike.wrapped(inner.get()));
  }

  @EachOperation(value = Which.READS, negative = true)
  @DisplayName("ERROR-43: a callback that is no name of a function is refused")
  @Level(EXTENDED)
  void noCallback(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    for (String callback : NO_CALLBACKS) {
      probe.refused(plain.call(probe).query("callback", callback), Refusals.INVALID);
    }
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("ERROR-44: another method on its path is a 405 that names all methods of the path")
  @Level(EXTENDED)
  void otherMethods(Probe probe, ContractOperation operation) {
    Set<String> own =
        probe.api().contract().operations().stream()
            .filter(each -> each.path().equals(operation.path()))
            .map(ContractOperation::method)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String method : List.of("PUT", "PATCH", "DELETE", "POST")) {
      if (!own.contains(method)) {
        verifyOther(probe, operation, own, call -> call.method(method));
      }
    }
    if (own.contains("POST") && !own.contains("DELETE")) {
      verifyOther(probe, operation, own, call -> call.method("POST").query("_method", "DELETE"));
    }
  }

  private static void verifyOther(
      Probe probe, ContractOperation operation, Set<String> own, UnaryOperator<Call> change) {
    String path = Plain.ofNothing(operation).signedPath();
    for (Credential credential : List.of(new Credential.None(), new Credential.Token("1"))) {
      Call call = change.apply(probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, "GET", path));
      Reply reply = probe.refused(405, call.as(credential), "APIError");
      Set<String> allowed =
          Arrays.stream(reply.header("Allow").orElse("").split(",", -1))
              .map(String::strip)
              .filter(each -> !Set.of("HEAD", "OPTIONS").contains(each))
              .collect(Collectors.toCollection(TreeSet::new));
      probe.verify(
          allowed.equals(own), "header.Allow", "Allow is %s, not %s".formatted(allowed, own));
    }
  }

  @EachOperation(Which.DELETES)
  @DisplayName("ERROR-45: a POST that says it is a DELETE gets what the DELETE gets")
  @Level(EXTENDED)
  void deleteByPost(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    Alike alike = new Alike(probe, () -> plain.call(probe));
    alike.verify("in the query", plain.call(probe).method("POST").query("_method", "DELETE"));
    for (FormKind kind : FormKind.values()) {
      Call call = plain.call(probe).method("POST").form("_method", "DELETE").formAs(kind);
      alike.verify("in a form, " + kind, call);
    }
  }

  @EachOperation(value = Which.WITH_FORM, negative = true)
  @DisplayName("ERROR-46: it reads a form of whatever kind, and the query where the form is silent")
  @Level(EXTENDED)
  void forms(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    for (ContractParameter parameter : operation.parameters()) {
      if (!parameter.in().equals("form")) {
        continue;
      }
      String name = parameter.name();
      String right = name.equals("text") ? "conformance" : "follow";
      String wrong = name.equals("text") ? "CONFORMANCE" : "conformance";
      String type = name.equals("text") ? "APICommentAllCapsError" : Refusals.INVALID;
      String token = probe.need(Setting.TOKEN);
      for (String each : List.of(right, wrong)) {
        String told = each.equals(right) ? Refusals.NOT_FOUND : type;
        for (FormKind kind : FormKind.values()) {
          probe.refused(plain.call(probe).form(name, each).formAs(kind), told);
        }
        String body = name + "=" + each + "&access_token=" + token;
        for (String media : List.of(FORM + "; charset=UTF-8", FORM.toUpperCase(Locale.ROOT))) {
          Call call = plain.call(probe).without(name).as(new Credential.None());
          probe.refused(call.body(media, body), told);
        }
        probe.refused(plain.call(probe).without(name).query(name, each), told);
        String other = each.equals(right) ? wrong : right;
        probe.refused(plain.call(probe).form(name, each).query(name, other), told);
      }
    }
  }

  @EachOperation(value = Which.POSTS, negative = true)
  @DisplayName("ERROR-47: a body of any other type is refused with 415")
  @Level(EXTENDED)
  void noForm(Probe probe, ContractOperation operation) {
    Plain plain = Plain.ofNothing(operation);
    for (String type : List.of("application/json", "text/plain", "application/xml")) {
      Call call = new Plain(operation, plain.path()).call(probe).without("text").without("action");
      probe.refused(415, call.body(type, "conformance"), "APIError");
    }
  }
}
