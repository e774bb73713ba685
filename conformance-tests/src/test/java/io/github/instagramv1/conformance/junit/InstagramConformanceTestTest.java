package io.github.instagramv1.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.CannedServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class InstagramConformanceTestTest {

  private static Events run(Class<?> type) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)).execute().allEvents();
  }

  static class WithoutSettings extends InstagramConformanceTest {}

  /**
   * Runs two checks that fail because the server sends no correct response, and one that is
   * skipped.
   */
  static class WithFailingServer extends InstagramConformanceTest {
    @Override
    protected Map<Setting, String> settings() {
      return Map.of(
          Setting.BASE_URL, System.getProperty("bad.server"),
          Setting.TOKEN, "some-token",
          Setting.ONLY, "USER-01,USER-03,AUTH-21");
    }
  }

  @Test
  void reportsAMissingBaseUrl() {
    Events events = run(WithoutSettings.class);
    assertThat(events.failed().list())
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("base-url");
  }

  @Test
  void runsEachCheckAsATest() throws IOException {
    try (CannedServer server = new CannedServer(500, "application/json", "{}")) {
      System.setProperty("bad.server", server.url());
      Events events = run(WithFailingServer.class);
      assertThat(events.failed().count()).isEqualTo(3);
      assertThat(events.aborted().count()).isEqualTo(1);
      events
          .failed()
          .assertThatEvents()
          .haveExactly(1, event(displayName("USER-03: an unknown id is not found")));
    } finally {
      System.clearProperty("bad.server");
    }
  }
}
