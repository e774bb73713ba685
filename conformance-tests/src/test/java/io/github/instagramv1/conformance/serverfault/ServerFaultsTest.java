package io.github.instagramv1.conformance.serverfault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.run.Conformance;
import io.github.instagramv1.server.settings.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the check meant for each fault inside a server fails, and that it passes without the
 * fault.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerFaultsTest {
  private static final ServerFault NONE = ServerFault.ofDatabase("NONE", "nothing", "", "");

  private Path folder;
  private final Conformance kit = new Conformance();
  private final List<String> found = new ArrayList<>();
  private Map<Setting, String> settings;
  private Path database;

  @BeforeAll
  void createDatabase(@TempDir Path temporary) {
    folder = temporary;
    try (SeededServer server = SeededServer.start(folder)) {
      settings = server.settings();
      database = server.file();
    }
  }

  @AfterAll
  void printFoundFaults() {
    System.out.printf(
        "%d of %d faults inside a server found by the checks meant for them%n",
        found.size(), ServerFaults.all().size());
  }

  static Stream<ServerFault> faults() {
    return ServerFaults.all().stream();
  }

  private Path copyDatabase(String name) throws IOException {
    return Files.copy(database, folder.resolve(name + ".db"));
  }

  private String signingSecret() {
    return settings.get(Setting.SIGNED_SECRET);
  }

  private Report runKit(String baseUrl, Map<Setting, String> more) {
    Map<Setting, String> own = new EnumMap<>(settings);
    own.put(Setting.BASE_URL, baseUrl);
    own.putAll(more);
    return kit.run(new Settings(own), check -> {});
  }

  private static List<String> failedChecks(Report report) {
    return report.checks().stream()
        .filter(check -> check.verdict() == Verdict.FAIL)
        .map(CheckResult::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsEachFaultWithItsCheck(ServerFault fault) throws IOException {
    try (FaultyServer server =
        FaultyServer.start(fault, copyDatabase(fault.id()), signingSecret())) {
      Report report = runKit(server.baseUrl(), Map.of(Setting.ONLY, fault.check()));
      assertThat(failedChecks(report))
          .as(new ConsoleReport().text(report))
          .containsExactly(fault.check());
      found.add(fault.id());
    }
  }

  @Test
  void passesWithoutAFault() throws IOException {
    List<String> checks = faults().map(ServerFault::check).distinct().toList();
    try (FaultyServer server = FaultyServer.start(NONE, copyDatabase("none"), signingSecret())) {
      Report report = runKit(server.baseUrl(), Map.of(Setting.ONLY, String.join(",", checks)));
      assertThat(report.count(Verdict.PASS)).isEqualTo(checks.size());
    }
  }

  @Test
  void everyFaultBreaksARuleOfItsCheck() {
    List<Requirement> rules = Requirements.load().requirements();
    assertThat(faults())
        .allMatch(
            fault ->
                rules.stream()
                    .anyMatch(
                        rule ->
                            rule.id().equals(fault.requirement())
                                && rule.checks().contains(withoutOperation(fault.check()))));
  }

  /**
   * Returns the id of a check without the operationId, which follows a dot if the check runs once
   * for each operation.
   */
  private static String withoutOperation(String check) {
    return check.replaceFirst("\\..*", "");
  }

  /** No check can find this fault. Its rule is in the list of rules that no check can test. */
  @Test
  void doesNotFindARateWindowThatNeverSlides() throws IOException {
    ServerSettings limited =
        new ServerSettings(
            copyDatabase("window").toString(), "127.0.0.1", 0, Optional.empty(), Set.of(), 50, 20);
    Instant frozenTime = Instant.now();
    try (FaultyServer server =
        FaultyServer.start(NONE, limited, () -> frozenTime, signingSecret())) {
      Report report =
          runKit(
              server.baseUrl(),
              Map.of(
                  Setting.ONLY,
                  "limits",
                  Setting.LIMITED_TOKEN,
                  settings.get(Setting.OTHER_TOKEN)));
      assertThat(failedChecks(report)).isEmpty();
      assertThat(report.count(Verdict.PASS)).isPositive();
    }
  }
}
