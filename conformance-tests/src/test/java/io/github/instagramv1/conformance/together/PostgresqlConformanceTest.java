package io.github.instagramv1.conformance.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Conformance;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The quick profile of the kit against the reference server over PostgreSQL. */
class PostgresqlConformanceTest {

  @Test
  void noCheckFails() throws Exception {
    assumeTrue(
        EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz") != null
            && System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "the build has no PostgreSQL for this system");
    try (EmbeddedPostgres postgresql =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        SeededServer server =
            SeededServer.onPostgresql(postgresql.getJdbcUrl("postgres", "postgres"))) {
      Map<Setting, String> settings = new EnumMap<>(server.settings());
      settings.put(Setting.QUICK, "true");
      settings.put(Setting.EXCEPT, "limits");
      settings.put(Setting.EXAMPLES, "0");
      Report report = new Conformance().run(new Settings(settings), check -> {});
      String table = new ConsoleReport().text(report);
      assertThat(report.count(Verdict.SKIPPED)).as(table).isZero();
      assertThat(report.count(Verdict.PASS)).as(table).isGreaterThan(300);
      assertThat(report.well()).as(table).isTrue();
    }
  }
}
