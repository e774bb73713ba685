package io.github.instagramv1.conformance.mutant.coded;

import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.util.Map;
import java.util.function.Predicate;

/** Accepts a signature that does not cover the whole request. */
final class SignatureOfLess {
  private static final int HALF = 32;

  private SignatureOfLess() {}

  /**
   * @param with the {@code token} and the {@code secret} of the signature; the {@code path} that is
   *     signed instead of the request's path, if any; {@code half} if the first half of the
   *     signature is enough; and in {@code as} the token with which the request is sent
   */
  static Fault of(Map<String, String> with) {
    return Faults.where(
        isSigned(with), Faults.request(request -> request.without("sig").as(with.get("as"))));
  }

  private static Predicate<ProxyRequest> isSigned(Map<String, String> with) {
    Signer signer = new Signer(with.get("secret"));
    return request -> {
      String path = with.getOrDefault("path", request.path());
      String expected = signer.sign(path, Map.of("access_token", with.get("token")));
      return request
          .parameter("sig")
          .filter(
              sig ->
                  with.containsKey("half")
                      ? sig.startsWith(expected.substring(0, HALF))
                      : sig.equals(expected))
          .isPresent();
    };
  }
}
