package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Signer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Signatures that are not asked for, or of which not everything counts. */
final class SignatureMutants {
  private static final String SIG = "sig";
  private static final String TOKEN = "access_token";

  private final Builder b = new Builder("SIGNATURE");
  private final Contract contract;
  private final Settings settings;

  SignatureMutants(Contract contract, Settings settings) {
    this.contract = contract;
    this.settings = settings;
  }

  /** None without a token and a secret of an application that enforces signatures. */
  List<Mutant> all() {
    if (settings.get(Setting.SIGNED_TOKEN).isPresent()
        && settings.get(Setting.SIGNED_SECRET).isPresent()) {
      String token = settings.get(Setting.SIGNED_TOKEN).get();
      Signer signer = new Signer(settings.get(Setting.SIGNED_SECRET).get());
      contract.operations().forEach(each -> unsigned(each, token));
      readings(token, signer);
      forms(token);
      responses();
    }
    return b.all();
  }

  private static Predicate<ProxyRequest> by(String token) {
    return request -> request.token().filter(token::equals).isPresent();
  }

  private static Predicate<ProxyRequest> signed() {
    return request -> request.parameter(SIG).isPresent();
  }

  private void unsigned(ContractOperation operation, String token) {
    b.each(
        "NOT-REQUIRED",
        "a request without a signature is served",
        operation.id(),
        "AUTH-06",
        "signature.required",
        () -> Faults.inNameOf(settings.token(), by(token).and(signed().negate())));
  }

  private void add(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    b.add(name, title, Trigger.CORNER, Set.of(operation), Set.of(check), requirement, fault);
  }

  private void readings(String token, Signer signer) {
    accepted("ANY", "any signature does", by(token).and(signed()));
    accepted(
        "OF-PATH-ALONE",
        "parameters are not signed",
        signed().and(request -> sig(request).equals(sign(signer, request.path(), token))));
    accepted(
        "OF-PARAMETERS-ALONE",
        "the path is not signed",
        signed().and(request -> sig(request).equals(sign(signer, "/users/self/feed", token))));
    accepted(
        "BY-HALF",
        "the first half of a signature counts",
        "AUTH-24",
        signed()
            .and(
                request ->
                    sig(request).startsWith(sign(signer, request.path(), token).substring(0, 32))));
    add(
        "ORDER-MATTERS",
        "a request whose parameters are not in order is forbidden",
        "getUserRecentMedia",
        "AUTH-21",
        "signature.accepted",
        () -> Faults.where(signed().and(by(token)), Faults.forbidding()));
    add(
        "REFUSED",
        "a signed request is forbidden",
        "getUser",
        "AUTH-21",
        "signature.accepted",
        () -> Faults.where(signed().and(by(token)), Faults.forbidding()));
  }

  private static String sig(ProxyRequest request) {
    return request.parameter(SIG).orElse("");
  }

  private static String sign(Signer signer, String path, String token) {
    return signer.sign(path, Map.of(TOKEN, token));
  }

  private void accepted(String name, String title, Predicate<ProxyRequest> condition) {
    accepted(name, title, "AUTH-22", condition);
  }

  private void accepted(
      String name, String title, String check, Predicate<ProxyRequest> condition) {
    add(
        name,
        title,
        "getUser",
        check,
        "signature.wrong",
        () ->
            Faults.where(
                condition, Faults.request(request -> request.without(SIG).as(settings.token()))));
  }

  private void forms(String token) {
    add(
        "FORM-NOT-SIGNED",
        "the form of a POST is not signed",
        "modifyRelationship",
        "AUTH-23",
        "signature.form",
        () -> Faults.where(by(token).and(signed()), Faults.refusing(400, "APINotFoundError")));
    add(
        "FORM-LEFT-OUT",
        "a signature of the form does not fit",
        "modifyRelationship",
        "AUTH-23",
        "signature.form",
        () -> Faults.where(by(token).and(signed()), Faults.forbidding()));
  }

  private void responses() {
    response(
        "IN-ENVELOPE",
        "a 403 comes in the envelope",
        "signature.flat",
        SignatureMutants::enveloped);
    response(
        "401",
        "a missing signature is answered 401",
        "signature.required",
        SignatureMutants::as401);
  }

  private void response(
      String name, String title, String requirement, UnaryOperator<ProxyResponse> change) {
    add(
        name,
        title,
        "getUser",
        "AUTH-22",
        requirement,
        () ->
            Faults.response(
                response -> response.status() == 403 ? change.apply(response) : response));
  }

  private static ProxyResponse enveloped(ProxyResponse response) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    response.json().ifPresent(flat -> root.set("meta", flat));
    return response.withJson(root);
  }

  private static ProxyResponse as401(ProxyResponse response) {
    return response.withStatus(401).withBody(response.body().replace("403", "401"));
  }
}
