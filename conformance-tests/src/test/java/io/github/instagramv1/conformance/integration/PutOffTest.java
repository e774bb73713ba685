package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.FaultProxy;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that a response that defers the request breaks no other rule. Such responses report an
 * exceeded rate limit or an unavailable server, and can come at any request.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PutOffTest {
  private static final String HTML = "<html><body><h1>503 Service Unavailable</h1></body></html>";

  private SeededServer server;
  private FaultProxy proxy;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = SeededServer.start(folder);
    proxy = new FaultProxy(Contract.load(), server.baseUrl());
  }

  @AfterAll
  void stop() {
    proxy.close();
    server.close();
  }

  private Report run(Fault fault, Map<Setting, String> more) {
    Map<Setting, String> settings = new EnumMap<>(server.settings());
    settings.put(Setting.BASE_URL, proxy.baseUrl());
    settings.put(Setting.EXAMPLES, "2");
    settings.put(Setting.SEED, "1");
    settings.putAll(more);
    proxy.injectFault(fault);
    try {
      return new Conformance().run(new Settings(settings), check -> {});
    } finally {
      proxy.removeFault();
    }
  }

  private static void assertNoFailures(Report report) {
    String table = new ConsoleReport().text(report);
    assertThat(report.count(Verdict.FAIL)).as(table).isZero();
    assertThat(report.count(Verdict.ERROR)).as(table).isZero();
    assertThat(report.violations()).as(table).isZero();
  }

  /**
   * Returns a fault that changes one in {@code one} responses on average; the seed decides which.
   */
  private static Fault randomly(int one, long seed, Fault other) {
    Random random = new Random(seed);
    return (request, upstream) ->
        (random.nextInt(one) == 0 ? other : Fault.NONE).apply(request, upstream);
  }

  private static ProxyResponse rateLimitResponse(ProxyRequest request) {
    String json =
        "{\"meta\":{\"code\":429,\"error_type\":\"OAuthRateLimitException\",\"error_message\":\"no\"}}";
    String callback =
        request.query().stream()
            .filter(pair -> pair.getKey().equals("callback"))
            .map(Map.Entry::getValue)
            .findFirst()
            .filter(name -> name.matches("[\\w$.]+"))
            .orElse("");
    boolean jsonp = request.method().equals("GET") && !callback.isEmpty();
    return new ProxyResponse(
        jsonp ? 200 : 429,
        Map.of(
            "Content-Type",
            jsonp ? "application/javascript" : "application/json; charset=utf-8",
            "X-Ratelimit-Limit",
            "5000",
            "X-Ratelimit-Remaining",
            "0",
            "Retry-After",
            "1800"),
        jsonp ? "/**/" + callback + "(" + json + ")" : json);
  }

  private static Fault unavailable(String retryAfter) {
    return (request, upstream) ->
        new ProxyResponse(503, Map.of("Content-Type", "text/html"), HTML)
            .withHeader("Retry-After", retryAfter);
  }

  @Test
  void skipsChecksIfTheRateLimitIsExceeded() {
    Report report = run((request, upstream) -> rateLimitResponse(request), Map.of());
    assertNoFailures(report);
    assertThat(report.count(Verdict.SKIPPED)).isGreaterThan(200);
    assertThat(report.checks())
        .filteredOn(check -> check.verdict() == Verdict.PASS)
        .extracting(CheckResult::id)
        .isEmpty();
  }

  @Test
  void toleratesRateLimitErrorsWithinChecks() {
    Report report =
        run(
            randomly(4, 1, (request, upstream) -> rateLimitResponse(request)),
            Map.of(Setting.EXCEPT, "limits"));
    assertNoFailures(report);
    assertThat(report.count(Verdict.PASS)).isPositive();
  }

  @Test
  void retriesIfTheServerIsBrieflyUnavailable() {
    Report report =
        run(
            randomly(12, 2, unavailable("0")),
            Map.of(Setting.ONLY, "media,errors,likes", Setting.LEVEL, "core"));
    assertNoFailures(report);
    assertThat(report.checks())
        .filteredOn(check -> check.verdict() == Verdict.SKIPPED)
        .extracting(CheckResult::message)
        .noneMatch(message -> message.contains("503"));
  }

  @Test
  void skipsChecksIfTheServerIsUnavailableForAnHour() {
    Report report = run(unavailable("3600"), Map.of());
    assertNoFailures(report);
    assertThat(report.checks())
        .filteredOn(check -> check.verdict() == Verdict.SKIPPED)
        .extracting(CheckResult::message)
        .anyMatch(message -> message.contains("503 with Retry-After 3600"));
  }

  @Test
  void reportsA503WithoutRetryAfter() {
    Report report = run(randomly(3, 3, unavailable(null)), Map.of(Setting.ONLY, "media"));
    assertThat(report.count(Verdict.FAIL)).isPositive();
    assertThat(report.violations()).isPositive();
  }
}
