package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests the signatures that the platform's documentation published. */
class SignerTest {
  private static final String TOKEN = "fb2e77d.47a0479900504cb3ab4a1f626d174d2d";

  private final Signer signer = new Signer("6dc1787668c64c939929c17683d7cb74");

  @Test
  void signsOneParameter() {
    assertThat(signer.sign("/users/self", Map.of("access_token", TOKEN)))
        .isEqualTo("cbf5a1f41db44412506cb6563a3218b50f45a710c7a8a65a3e9b18315bb338bf");
  }

  @Test
  void signsTwoParameters() {
    assertThat(
            signer.sign(
                "/media/657988443280050001_25025320", Map.of("count", "10", "access_token", TOKEN)))
        .isEqualTo("260634b241a6cfef5e4644c205fb30246ff637591142781b86e2075faf1b163a");
  }
}
