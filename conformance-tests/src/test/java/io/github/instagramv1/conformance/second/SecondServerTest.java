package io.github.instagramv1.conformance.second;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Conformance;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecondServerTest {
  private static final Conformance KIT = new Conformance();

  static LongStream tempers() {
    return LongStream.rangeClosed(0, Long.getLong("tempers", 2));
  }

  @ParameterizedTest
  @MethodSource("tempers")
  void aCorrectServerOfAnotherKindIsNotBlamed(long seed) {
    Temper temper = seed == 0 ? Temper.contrary() : Temper.drawn(seed);
    try (SecondServer server = SecondServer.start(temper, seed)) {
      Map<Setting, String> settings = new EnumMap<>(server.settings());
      settings.put(Setting.SEED, String.valueOf(seed));
      settings.put(Setting.EXAMPLES, System.getProperty("examples", "10"));
      Report report = KIT.run(new Settings(settings), check -> {});
      String table = temper + "\n" + new ConsoleReport().text(report);
      assertThat(report.well()).as(table).isTrue();
      assertThat(report.count(Verdict.ERROR)).as(table).isZero();
      assertThat(report.disagreements()).as(table).isZero();
    }
  }
}
