package io.github.instagramv1.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.fixture.CannedServer;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new ConformanceCommand(
            Map.of(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  @Test
  void reportsAMissingBaseUrl() {
    assertThat(run("--token", "x")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("base-url").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--tokn=x", "--timeout=never", "--config=/none/at/all"})
  void exitsWithTwoOnAnInvalidOption(String flag) {
    assertThat(run("http://localhost:1/v1", "--token", "x", flag)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--only=MEDIA-99",
        "--except=medai",
        "--exclude=MEDIA-99=why",
        "--exclude=MEDIA-01",
        "--exclude=MEDIA-01=",
        "--baseline=/none/at/all"
      })
  void exitsWithTwoOnAnInvalidSelectionOrBaseline(String flag) {
    assertThat(run("http://localhost:1/v1", "--token", "x", flag)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
  }

  @Test
  void statesExclusionReasonsInEveryReport(@TempDir Path folder) throws Exception {
    int code =
        run(
            "http://localhost:1",
            "--token=secret-token",
            "--only=MEDIA-01,MEDIA-06",
            "--exclude=MEDIA-01=our ids are older",
            "--exclude=MEDIA-06=in dispute",
            "--report=" + folder);
    assertThat(code).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("MEDIA-01 excluded: our ids are older", "MEDIA-06 excluded: in dispute");
    for (String name : new String[] {"results.json", "junit.xml", "report.html", "results.sarif"}) {
      assertThat(Files.readString(folder.resolve(name)))
          .as(name)
          .contains("excluded: our ids are older");
    }
    assertThat(Files.readString(folder.resolve("badge.svg"))).contains("2 checks excluded");
  }

  @Test
  void printsSettingsAndExitCodesInHelp() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--base-url", "--private-token", "--read-only", "--config", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"meta\":{\"code\":200},\"data\":[{\"id\":\"x\"}]}",
        "{\"meta\":{\"code\":200},\"data\":{\"id\":7,\"username\":\"\",\"counts\":[]}}"
      })
  void reportsNonsenseResponsesAsServerFailures(String body) throws Exception {
    try (CannedServer server = new CannedServer(200, "application/json", body)) {
      assertThat(
              run(server.url(), "--token=x", "--other-token=y", "--private-token=z", "--geo-id=1"))
          .isEqualTo(1);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(" 0 errors").contains("failed");
  }

  @Test
  void exitsWithOneAndWritesReportsForAFailingServer(@TempDir Path folder) throws Exception {
    try (CannedServer server = new CannedServer(500, "application/json", "{}")) {
      int code =
          run(
              server.url(),
              "--token",
              "secret-token",
              "--report",
              folder.toString(),
              "--read-only");
      assertThat(code).isEqualTo(1);
    }
    String table = out.toString(StandardCharsets.UTF_8);
    assertThat(table).contains("0 of 27 operations passed", "FAILED", "curl -i");
    JsonNode results = new ObjectMapper().readTree(folder.resolve("results.json").toFile());
    assertThat(results.path("operations")).hasSize(27);
    assertThat(results.path("passed").asBoolean()).isFalse();
    assertThat(results.at("/checks/error").asInt()).isZero();
    assertThat(results.at("/checks/disabled").asInt()).isPositive();
    String junit = Files.readString(folder.resolve("junit.xml"));
    assertThat(junit).contains("<testsuite ", "<failure ", "<skipped ");
    for (String text :
        new String[] {table, junit, results.toString(), err.toString(StandardCharsets.UTF_8)}) {
      assertThat(text).doesNotContain("secret-token");
    }
  }

  @Test
  void exitsWithOneIfNoCheckRuns() {
    assertThat(run("http://localhost:1", "--token=x", "--except", everyTag())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 requests");
  }

  private static String everyTag() {
    return Catalogue.checks().stream()
        .map(CheckIdentity::tag)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
