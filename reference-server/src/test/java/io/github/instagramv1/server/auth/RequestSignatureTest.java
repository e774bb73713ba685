package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestSignatureTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";
  private static final String TOKEN = "fb2e77d.47a0479900504cb3ab4a1f626d174d2d";

  @Test
  void signsTheEndpointWithOneParameter() {
    assertThat(RequestSignature.of(SECRET, "/users/self", Map.of("access_token", TOKEN)))
        .isEqualTo("cbf5a1f41db44412506cb6563a3218b50f45a710c7a8a65a3e9b18315bb338bf");
  }

  @Test
  void signsParametersSortedByName() {
    assertThat(
            RequestSignature.of(
                SECRET,
                "/media/657988443280050001_25025320",
                Map.of("count", "10", "access_token", TOKEN, "sig", "not signed")))
        .isEqualTo("260634b241a6cfef5e4644c205fb30246ff637591142781b86e2075faf1b163a");
  }
}
