package io.github.instagramv1.conformance.serverfault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.MutationHarness;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the checks that find lost writes. The server restarts after every write, either with the
 * database that it wrote or with the database from before the write.
 */
class RestartTest {
  private static final List<String> CHECKS = List.of("COMMENT-21", "LIKE-04");
  private static final int UNLIMITED = 1_000_000;

  @TempDir private Path folder;

  /** A server that can be restarted on the same port. */
  private static final class Restartable implements AutoCloseable {
    private final Path file;
    private final int port;
    private ReferenceServer server;

    Restartable(Path file) {
      this.file = file;
      this.server = start(0);
      this.port = server.baseUrl().getPort();
    }

    private ReferenceServer start(int listenPort) {
      return ReferenceServer.start(
          new ServerSettings(
              file.toString(),
              "127.0.0.1",
              listenPort,
              Optional.empty(),
              Set.of(),
              UNLIMITED,
              UNLIMITED));
    }

    void restart(Optional<Path> replacement) {
      server.close();
      replacement.ifPresent(this::replace);
      server = start(port);
    }

    private void replace(Path before) {
      try {
        Files.copy(before, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String baseUrl() {
      return server.baseUrl().toString();
    }

    @Override
    public void close() {
      server.close();
    }
  }

  private Report runChecks(
      Map<Setting, String> settings, Restartable server, Optional<Path> replacement) {
    Map<Setting, String> own = new EnumMap<>(settings);
    own.put(Setting.BASE_URL, server.baseUrl());
    own.put(Setting.TIMEOUT, "60");
    Fault restarting =
        (request, upstream) -> {
          var response = upstream.send(request);
          if (!request.method().equals("GET") && response.status() == 200) {
            server.restart(replacement);
          }
          return response;
        };
    List<String> errors = new ArrayList<>();
    try (MutationHarness harness = new MutationHarness(new Settings(own))) {
      Report report = harness.judge(restarting, CHECKS, errors);
      assertThat(errors).isEmpty();
      return report;
    }
  }

  @Test
  void findsLostWritesAndAcceptsKeptOnes() throws IOException {
    Path database;
    Map<Setting, String> settings;
    try (SeededServer seeded = SeededServer.start(folder)) {
      database = seeded.file();
      settings = seeded.settings();
    }
    try (Restartable server = new Restartable(Files.copy(database, folder.resolve("kept.db")))) {
      Report report = runChecks(settings, server, Optional.empty());
      assertThat(report.count(Verdict.PASS))
          .as(new ConsoleReport().text(report))
          .isEqualTo(CHECKS.size());
    }
    try (Restartable server = new Restartable(Files.copy(database, folder.resolve("lost.db")))) {
      Report report = runChecks(settings, server, Optional.of(database));
      assertThat(report.checks())
          .as(new ConsoleReport().text(report))
          .filteredOn(check -> check.verdict() == Verdict.FAIL)
          .extracting(CheckResult::id)
          .containsExactlyInAnyOrderElementsOf(CHECKS);
    }
  }
}
