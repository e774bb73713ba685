package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutantRun;
import io.github.instagramv1.conformance.mutant.MutationHarness;
import io.github.instagramv1.conformance.mutant.Progress;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.mutant.score.FaultList;
import io.github.instagramv1.conformance.mutant.score.ScoreTable;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutant;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutants;
import io.github.instagramv1.conformance.mutant.shape.ShapeRun;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the checks meant for a fault find it, and that the kit finds nothing on a server
 * without a fault.
 *
 * <p>A usual build runs a sample that {@code -Dseed} draws. {@code -Dmutants=all} runs all faults,
 * and runs them again in the quick profile. {@code -Dmutants=LIKE,MEDIA-TAGS} runs the faults whose
 * id starts with one of these values.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
    named = "mutants",
    matches = "code",
    disabledReason = "-Dmutants=code measures bytecode mutants, in CodeMutantsTest")
class MutantsTest {
  private static final String CHOICE = System.getProperty("mutants", "");
  private static final boolean ALL = CHOICE.equals("all");
  private static final int BEHAVIOUR_SAMPLE_DIVISOR = 8;
  private static final int SHAPE_SAMPLE_DIVISOR = 12;

  private SeededServer server;
  private MutationHarness harness;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = SeededServer.start(folder);
    harness = new MutationHarness(settings(Map.of()));
    verifyChoice();
    verifyNoFailures(harness);
  }

  /**
   * Verifies that at least one fault matches, because a mistyped id would otherwise pass with 0 of
   * 0 faults found.
   */
  private void verifyChoice() {
    if (CHOICE.isEmpty() || ALL) {
      return;
    }
    assertThat(
            Stream.concat(
                new MutantRun(harness).mutants().stream(),
                ShapeMutants.all(harness.contract()).stream().map(ShapeMutant::mutant)))
        .extracting(Mutant::id)
        .as("faults whose id starts with the value of -Dmutants, as PAGING-COUNT does")
        .anyMatch(MutantsTest::isSelected);
  }

  /**
   * Returns the settings. The limited token has a high rate limit on the server; the proxy
   * simulates a low one for faults in rate limits.
   */
  private Settings settings(Map<Setting, String> more) {
    Map<Setting, String> settings = new EnumMap<>(server.settings());
    settings.put(Setting.EXCEPT, "generated");
    settings.put(Setting.LIMITED_TOKEN, settings.get(Setting.OTHER_TOKEN));
    settings.putAll(more);
    return new Settings(settings);
  }

  private static void verifyNoFailures(MutationHarness harness) {
    Report report = harness.control();
    assertThat(report.passed()).as(new ConsoleReport().text(report)).isTrue();
  }

  /**
   * Verifies that the faults left nothing behind in the server's data. After a sample, the quick
   * profile is enough.
   */
  @AfterAll
  void verifyNoFailuresAfterwards() {
    harness.close();
    try (MutationHarness after =
        new MutationHarness(settings(ALL ? Map.of() : Map.of(Setting.QUICK, "true")))) {
      verifyNoFailures(after);
    }
    server.close();
  }

  @Test
  void findsEveryBehaviourFault() throws IOException {
    MutantRun run = new MutantRun(harness);
    List<Mutant> chosen = select(run.mutants(), Function.identity(), BEHAVIOUR_SAMPLE_DIVISOR);
    assumeTrue(!chosen.isEmpty(), "no fault of behaviour starts with " + CHOICE);
    List<MutantResult> results = run.run(chosen, new Progress(chosen.size()));
    publishResults("behaviour", ScoreTable.ofBehaviour(results), results);
    assertThat(results).flatExtracting(MutantResult::errors).isEmpty();
    assertThat(results)
        .filteredOn(result -> !result.caughtAsMeant())
        .filteredOn(result -> ScoreTable.reason(result.mutant()).isEmpty())
        .filteredOn(result -> !isFlaky(result))
        .extracting(result -> result.mutant().id() + " found by " + result.found())
        .isEmpty();
  }

  /**
   * Returns whether a fault that shows in one of twenty requests was found in at least one run by a
   * check that is meant for it. Runs with few requests may miss such a fault, which the table
   * reports.
   */
  private static boolean isFlaky(MutantResult result) {
    return result.mutant().trigger() == Trigger.RARE && result.meantTimes() > 0;
  }

  @Test
  void findsEveryShapeFault() throws IOException {
    ShapeRun run = new ShapeRun(harness);
    List<ShapeMutant> chosen =
        select(observableFaults(run, harness), ShapeMutant::mutant, SHAPE_SAMPLE_DIVISOR);
    assumeTrue(!chosen.isEmpty(), "no fault of shape starts with " + CHOICE);
    List<MutantResult> results = run.run(chosen, new Progress(chosen.size()));
    publishResults("shape", ScoreTable.ofShape(results), results);
    assertThat(results).flatExtracting(MutantResult::errors).isEmpty();
    assertThat(results)
        .filteredOn(result -> !result.caught())
        .extracting(result -> result.mutant().id())
        .isEmpty();
  }

  @Test
  void quickProfileFindsMostFaults() throws IOException {
    assumeTrue(ALL, "the quick profile is measured with -Dmutants=all");
    try (MutationHarness quick = new MutationHarness(settings(Map.of(Setting.QUICK, "true")))) {
      verifyNoFailures(quick);
      MutantRun run = new MutantRun(quick);
      List<MutantResult> behaviour = run.runAll(run.mutants(), new Progress(run.mutants().size()));
      ScoreTable ofBehaviour = ScoreTable.ofQuickBehaviour(behaviour);
      publishResults("quick-behaviour", ofBehaviour, behaviour);
      List<ShapeMutant> observable = observableFaults(new ShapeRun(harness), quick);
      List<MutantResult> shape =
          new ShapeRun(quick).run(observable, new Progress(observable.size()));
      ScoreTable ofShape = ScoreTable.ofQuickShape(shape);
      publishResults("quick-shape", ofShape, shape);
      assertThat(ofBehaviour.share()).isGreaterThanOrEqualTo(0.85);
      assertThat(ofShape.share()).isGreaterThanOrEqualTo(0.85);
    }
  }

  /**
   * Returns the faults in what this server sends, and prints how many are left out. The others are
   * in optional parts of responses that this server never sends.
   */
  private static List<ShapeMutant> observableFaults(ShapeRun run, MutationHarness harness) {
    List<ShapeMutant> all = ShapeMutants.all(harness.contract());
    List<ShapeMutant> observable = run.observable(all);
    System.out.printf(
        "%d faults of shape stand in what this server never sends, %d are put before the kit.%n",
        all.size() - observable.size(), observable.size());
    return observable;
  }

  private static boolean isSelected(String id) {
    return Stream.of(CHOICE.split(",")).anyMatch(id::startsWith);
  }

  private static <T> List<T> select(List<T> all, Function<T, Mutant> mutant, int divisor) {
    if (ALL) {
      return all;
    }
    if (!CHOICE.isEmpty()) {
      return all.stream().filter(each -> isSelected(mutant.apply(each).id())).toList();
    }
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(Long.getLong("seed", 1)));
    return shuffled.subList(0, all.size() / divisor);
  }

  /**
   * Prints the table and writes a CSV file with the checks that found each fault to {@code target}.
   * With all faults, verifies that TESTING.md states these figures.
   */
  private static void publishResults(String name, ScoreTable table, List<MutantResult> results)
      throws IOException {
    System.out.println(table.text());
    Path file = Path.of("target", "faults-" + name + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, FaultList.csv(results));
    if (ALL) {
      assertThat(Files.readString(Path.of("TESTING.md"))).contains(table.line());
    }
  }
}
