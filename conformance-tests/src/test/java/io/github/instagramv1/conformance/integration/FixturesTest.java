package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.fixtures.Fixture;
import io.github.instagramv1.conformance.fixtures.Fixture.State;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixturesTest {

  @Test
  void reportsGivenFoundMissingAndWrongSettings(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      // Sample data contain no token whose rate limit a run may use up.
      assertThat(states(server.settings()))
          .containsEntry(Setting.LIMITED_TOKEN, State.MISSING)
          .satisfies(states -> states.remove(Setting.LIMITED_TOKEN))
          .doesNotContainValue(State.MISSING);

      Map<Setting, String> settings = new EnumMap<>(Setting.class);
      settings.put(Setting.BASE_URL, server.baseUrl());
      settings.put(Setting.TOKEN, server.settings().get(Setting.TOKEN));
      settings.put(Setting.BASIC_TOKEN, "nobody-gave-this-out");
      settings.put(Setting.LOCATION_ID, "1");
      assertThat(states(settings))
          .containsEntry(Setting.TOKEN, State.GIVEN)
          .containsEntry(Setting.BASIC_TOKEN, State.WRONG)
          .containsEntry(Setting.LOCATION_ID, State.WRONG)
          .containsEntry(Setting.TAG_NAME, State.FOUND)
          .containsEntry(Setting.GEO_ID, State.MISSING);
    }
  }

  private static Map<Setting, State> states(Map<Setting, String> settings) {
    return new Conformance()
        .fixtures(new Settings(settings)).stream()
            .collect(Collectors.toMap(Fixture::setting, Fixture::state));
  }
}
