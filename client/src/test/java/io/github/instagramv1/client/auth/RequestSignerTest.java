package io.github.instagramv1.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.http.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestSignerTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";
  private static final Parameter TOKEN =
      new Parameter("access_token", "fb2e77d.47a0479900504cb3ab4a1f626d174d2d");

  private final RequestSigner signer = new RequestSigner(SECRET);

  @Test
  void reproducesThePublishedSignatures() {
    assertThat(signer.sign("/users/self", List.of(TOKEN)))
        .isEqualTo("cbf5a1f41db44412506cb6563a3218b50f45a710c7a8a65a3e9b18315bb338bf");
    assertThat(
            signer.sign(
                "/media/657988443280050001_25025320", List.of(new Parameter("count", "10"), TOKEN)))
        .isEqualTo("260634b241a6cfef5e4644c205fb30246ff637591142781b86e2075faf1b163a");
  }

  @Test
  void ignoresAnExistingSignature() {
    assertThat(signer.sign("/users/self", List.of(TOKEN, new Parameter("sig", "old"))))
        .isEqualTo(signer.sign("/users/self", List.of(TOKEN)));
  }

  @Test
  void signsTheFirstValueOfARepeatedParameter() {
    Parameter first = new Parameter("count", "10");
    assertThat(signer.sign("/x", List.of(first, TOKEN, new Parameter("count", "11"))))
        .isEqualTo(signer.sign("/x", List.of(TOKEN, first)))
        .isNotEqualTo(signer.sign("/x", List.of(TOKEN, new Parameter("count", "11"))));
  }

  @Test
  void toStringHidesTheSecret() {
    assertThat(signer.toString()).doesNotContain(SECRET);
  }
}
