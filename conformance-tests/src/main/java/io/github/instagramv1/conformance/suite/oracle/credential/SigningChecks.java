package io.github.instagramv1.conformance.suite.oracle.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of signatures of every operation, with every kind of parameter. */
@Checks
@Tag("auth")
class SigningChecks {
  private static final String TOKEN = "access_token";
  private static final String SIG = "sig";

  /** Parameters that sort before, between and after those of operations. */
  private static final Map<String, String> MORE =
      Map.of(
          "Zz", "1", "abc", "a b&c=d|e", "m\u00FCnchen", "\u00E9\u20AC\uD83D\uDE00", "zz", "+%20");

  @EachOperation(Which.ALL)
  @DisplayName("AUTH-46: a request with a correct signature is accepted with any parameters")
  @Level(EXTENDED)
  void acceptsCorrectSignature(Probe probe, ContractOperation operation) {
    Signed signed = new Signed(probe, Plain.of(probe, operation));
    verifyServed(probe, signed.call(Map.of(), signed.sign(Map.of())));
    verifyServed(probe, signed.call(MORE, signed.sign(MORE)));
    verifyServed(probe, signed.byHeader(MORE, signed.signWithoutToken(MORE)));
    if (operation.method().equals("POST")) {
      verifyServed(probe, signed.call(MORE, "").form(SIG, signed.sign(MORE)));
      verifyServed(probe, signed.call(MORE, "0".repeat(64)).form(SIG, signed.sign(MORE)));
    }
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-47: a signature of any other request gets 403")
  @Level(EXTENDED)
  void refusesOtherSignature(Probe probe, ContractOperation operation) {
    Signed signed = new Signed(probe, Plain.of(probe, operation));
    String right = signed.sign(MORE);
    Map<String, String> other = new LinkedHashMap<>(MORE);
    other.put("zz", "+%21");
    Map<String, String> fewer = new LinkedHashMap<>(MORE);
    fewer.remove("zz");
    Map<String, String> more = new LinkedHashMap<>(MORE);
    more.put("zzz", "");
    probe.forbidden(signed.call(other, right));
    probe.forbidden(signed.call(fewer, right));
    probe.forbidden(signed.call(more, right));
    probe.forbidden(signed.call(MORE, signed.sign("/users/self", MORE)));
    probe.forbidden(signed.call(MORE, signed.signatureBy("conformance", MORE)));
    probe.forbidden(signed.call(MORE, right.substring(1)));
    probe.forbidden(signed.call(MORE, right + "0"));
    probe.forbidden(signed.call(MORE, right.substring(0, 63) + (right.endsWith("0") ? "1" : "0")));
    probe.forbidden(signed.call(MORE, ""));
    probe.forbidden(signed.byHeader(MORE, right));
    for (String name : new String[] {"text", "action"}) {
      if (operation.parameter(name).isPresent()) {
        probe.forbidden(signed.call(MORE, right).form(name, "unfollow"));
        probe.forbidden(signed.call(MORE, right).without(name));
      }
    }
  }

  private static void verifyServed(Probe probe, Call call) {
    String type = call.send().errorType();
    probe.verify(!type.startsWith("OAuth"), "signature", "it is rejected with " + type);
  }

  /** The requests of one operation for the application that enforces signatures. */
  private record Signed(Probe probe, Plain plain) {

    Call call(Map<String, String> more, String sig) {
      Call call = plain.call(probe).asUser(probe.need(Setting.SIGNED_TOKEN));
      more.forEach(call::query);
      return sig.isEmpty() ? call : call.query(SIG, sig);
    }

    /** Returns a request whose token is no parameter. */
    Call byHeader(Map<String, String> more, String sig) {
      return call(more, sig).as(new Credential.Bearer(probe.need(Setting.SIGNED_TOKEN)));
    }

    String signWithoutToken(Map<String, String> more) {
      Map<String, String> all = new LinkedHashMap<>(plain.call(probe).parameters());
      all.putAll(more);
      return new Signer(probe.need(Setting.SIGNED_SECRET)).sign(plain.signedPath(), all);
    }

    String sign(Map<String, String> more) {
      return sign(plain.signedPath(), more);
    }

    String sign(String path, Map<String, String> more) {
      return signatureBy(probe.need(Setting.SIGNED_SECRET), path, more);
    }

    String signatureBy(String secret, Map<String, String> more) {
      return signatureBy(secret, plain.signedPath(), more);
    }

    private String signatureBy(String secret, String path, Map<String, String> more) {
      Map<String, String> all = new LinkedHashMap<>(plain.call(probe).parameters());
      all.put(TOKEN, probe.need(Setting.SIGNED_TOKEN));
      all.putAll(more);
      return new Signer(secret).sign(path, all);
    }
  }
}
