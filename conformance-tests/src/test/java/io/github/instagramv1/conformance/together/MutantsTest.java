package io.github.instagramv1.conformance.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Bench;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutantRun;
import io.github.instagramv1.conformance.mutant.Mutants;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every named fault is found by a check that is meant for it, and none is seen without a fault. A
 * usual build takes every sixth fault, {@code -Dmutants=all} all of them, and {@code
 * -Dmutants=LIKE} those whose id begins so.
 */
class MutantsTest {
  private static final String CHOICE = System.getProperty("mutants", "");
  private static final int SAMPLE = 6;

  @Test
  void everyFaultIsFound(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      Map<Setting, String> settings = new EnumMap<>(server.settings());
      settings.put(Setting.EXCEPT, "generated");
      Bench bench = new Bench(new Settings(settings));
      MutantRun run = new MutantRun(bench);
      verifyBlameless(bench);
      List<MutantResult> results = run.run(chosen(run.mutants()), result -> {});
      List<MutantResult> missed =
          results.stream().filter(result -> !result.caughtAsMeant()).toList();
      System.out.printf(
          "%d of %d named faults found by the checks meant for them, of %d there are%n",
          results.size() - missed.size(), results.size(), run.mutants().size());
      assertThat(results).flatExtracting(MutantResult::errors).isEmpty();
      assertThat(missed)
          .extracting(result -> result.mutant().id() + " found by " + result.found())
          .isEmpty();
      verifyBlameless(bench);
    }
  }

  private static void verifyBlameless(Bench run) {
    Report report = run.control();
    assertThat(report.well()).as(new ConsoleReport().text(report)).isTrue();
  }

  private static List<Mutant> chosen(List<Mutant> mutants) {
    if (CHOICE.equals("all")) {
      return mutants;
    }
    return CHOICE.isEmpty()
        ? IntStream.iterate(0, i -> i < mutants.size(), i -> i + SAMPLE)
            .mapToObj(mutants::get)
            .toList()
        : mutants.stream().filter(mutant -> mutant.id().startsWith(CHOICE)).toList();
  }

  @Test
  void everyFaultHasANameAndChecksThatThereAre() {
    Map<Setting, String> all = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      if (setting.secret()) {
        all.put(setting, setting.key());
      }
    }
    all.put(Setting.BASE_URL, "http://localhost/v1");
    List<Mutant> mutants = Mutants.all(Contract.load(), new Settings(all));
    assertThat(mutants).hasSizeGreaterThan(150).extracting(Mutant::id).doesNotHaveDuplicates();
    assertThat(mutants)
        .flatExtracting(Mutant::checks)
        .isSubsetOf(Catalogue.checks().stream().map(CheckIdentity::id).toList());
  }
}
