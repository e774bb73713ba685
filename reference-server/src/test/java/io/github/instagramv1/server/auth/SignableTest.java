package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignableTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";
  private static final Map<String, String> PARAMETERS = Map.of("access_token", "t");
  private static final String VALID = RequestSignature.of(SECRET, "/users/self", PARAMETERS);

  @Test
  void acceptsOneValidSignatureAtAnyPosition() {
    for (List<String> signatures :
        List.of(List.of(VALID), List.of("x", VALID), List.of(VALID, "x"), List.of(VALID, VALID))) {
      assertThatCode(() -> request("/users/self", signatures).requireSignature(SECRET))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void rejectsAWrongSecretPathOrSignature() {
    assertRefused(request("/users/self", List.of(VALID)), "other", "does not match");
    assertRefused(request("/users/1", List.of(VALID)), SECRET, "does not match");
    assertRefused(request("/users/self", List.of("x", "y")), SECRET, "does not match");
    assertRefused(request("/users/self", List.of()), SECRET, "Missing required parameter 'sig'");
  }

  private static Signable request(String path, List<String> signatures) {
    return new Signable(Set.of("/other", path), PARAMETERS, signatures);
  }

  private static void assertRefused(Signable request, String secret, String message) {
    assertThatThrownBy(() -> request.requireSignature(secret))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining(message);
  }
}
