package io.github.instagramv1.conformance.suite.oracle.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimilarTokensTest {
  private static final String TOKEN = "1.fb2e77d.47a0479900504cb3ab4a1f626d174d2d";

  @Test
  void createsDistinctSimilarTokens() {
    assertThat(SimilarTokens.of(TOKEN))
        .doesNotContain(TOKEN)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(6)
        .contains(TOKEN + "0", TOKEN.substring(1), TOKEN.toUpperCase(Locale.ROOT))
        .allSatisfy(other -> assertThat(other.length()).isBetween(41, 43));
  }
}
