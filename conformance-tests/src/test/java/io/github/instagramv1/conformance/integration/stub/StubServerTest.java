package io.github.instagramv1.conformance.integration.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.fixture.Judged;
import io.github.instagramv1.conformance.report.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Tests the kit with a server whose responses have the right shape but do not depend on the
 * request.
 */
class StubServerTest {

  @Test
  void acceptsShapesAndRejectsBehaviour() {
    try (StubServer server = StubServer.start()) {
      Judged judged = Judged.of(StubSettings.of(server.baseUrl()), 1);
      System.out.println("stub: " + judged.figures());
      assertThat(judged.report().violations()).as(judged.table()).isZero();
      assertThat(judged.ids(Verdict.PASS).stream().filter(id -> id.startsWith("GENERATED-01.")))
          .as(judged.table())
          .hasSize(27);
      Expected.verify(judged);
    }
  }
}
