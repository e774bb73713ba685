package io.github.instagramv1.conformance.integration.stub;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.conformance.fixture.Judged;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Tests the kit with the third-party mock server Prism. The test runs only with {@code
 * -Dprism=true}, because npm downloads Prism.
 */
class PrismTest {

  @Test
  void rejectsAMockOfTheContract() throws Exception {
    skipUnless(Boolean.getBoolean("prism"), "Prism is not judged: -Dprism=true is not given.");
    skipUnless(PrismMock.hasNpm(), "Prism is not judged: there is no npm.");
    Path contract = Path.of("../openapi/instagram-v1.yaml").toAbsolutePath().normalize();
    try (PrismMock mock = PrismMock.start(Path.of("target/prism"), contract)) {
      Judged judged = Judged.of(StubSettings.of(mock.baseUrl()), 1);
      System.out.println("Prism: " + judged.figures());
      Expected.verify(judged);
    }
  }

  /**
   * Skips the test if the condition is false. Prints the reason, so that the output of the build
   * contains it.
   */
  private static void skipUnless(boolean condition, String reason) {
    if (!condition) {
      System.out.println(reason);
    }
    assumeTrue(condition, reason);
  }
}
