package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.FaultProxy;
import io.github.instagramv1.conformance.mutant.HttpUpstream;
import io.github.instagramv1.conformance.mutant.Upstream;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.run.Conformance;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the quick profile of the kit on three servers that share one PostgreSQL database. Each
 * server receives every third request. A usual build runs the checks of operations that write and
 * of who sees the result; {@code -Dpostgresql=all} runs the whole quick profile.
 */
class PostgresqlConformanceTest {
  private static final boolean ALL = "all".equals(System.getProperty("postgresql"));

  /**
   * These checks count requests. A server learns up to a second later what other servers have
   * counted.
   */
  private static final String COUNTING = "limits,LIMIT-11,LIMIT-12";

  @Test
  void passesOnThreeServersWithOneDatabase() throws Exception {
    assumeTrue(
        EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz") != null
            && System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "the build has no PostgreSQL for this system");
    try (EmbeddedPostgres postgresql =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      String url = postgresql.getJdbcUrl("postgres", "postgres");
      try (SeededServer first = SeededServer.onPostgresql(url);
          ReferenceServer second = ReferenceServer.start(ServerSettings.local(url));
          ReferenceServer third = ReferenceServer.start(ServerSettings.local(url));
          FaultProxy proxy = new FaultProxy(Contract.load(), first.baseUrl())) {
        proxy.injectFault(
            roundRobin(
                Stream.of(first.baseUrl(), second.baseUrl(), third.baseUrl())
                    .map(server -> new HttpUpstream(server.toString(), proxy::baseUrl))
                    .toList()));
        runAndVerify(first.settings(), proxy.baseUrl());
      }
    }
  }

  private static Fault roundRobin(List<? extends Upstream> servers) {
    AtomicInteger number = new AtomicInteger();
    return (request, ignored) ->
        servers.get(number.getAndIncrement() % servers.size()).send(request);
  }

  private static void runAndVerify(Map<Setting, String> seeded, String baseUrl) {
    Map<Setting, String> settings = new EnumMap<>(seeded);
    settings.put(Setting.BASE_URL, baseUrl);
    settings.put(Setting.QUICK, "true");
    settings.put(Setting.EXCEPT, COUNTING);
    if (!ALL) {
      settings.put(Setting.ONLY, "comments,likes,relationships,tags,getSelfLikedMedia");
    }
    settings.put(Setting.EXAMPLES, "0");
    Report report = new Conformance().run(new Settings(settings), check -> {});
    String table = new ConsoleReport().text(report);
    assertThat(report.count(Verdict.SKIPPED)).as(table).isZero();
    assertThat(report.count(Verdict.PASS)).as(table).isGreaterThan(ALL ? 300 : 40);
    assertThat(report.violations()).as(table).isZero();
    assertThat(report.passed()).as(table).isTrue();
  }
}
