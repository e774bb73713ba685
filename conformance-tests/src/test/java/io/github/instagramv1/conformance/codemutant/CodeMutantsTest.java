package io.github.instagramv1.conformance.codemutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.conformance.codemutant.result.Classification;
import io.github.instagramv1.conformance.codemutant.result.CodeResult;
import io.github.instagramv1.conformance.codemutant.result.Fate;
import io.github.instagramv1.conformance.codemutant.result.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how many bytecode mutants of the reference server the kit kills. Unlike the named
 * faults, no author chose these mutants.
 *
 * <p>A usual build runs the quick profile on a few mutants. {@code -Dmutants=code -Dsample=200
 * -Dseed=N} measures a sample and prints the mutants that survived. With {@code -Dstages=quick}
 * only the quick profile runs. {@code -Dearlier=FILE} reads the findings of the quick profile from
 * the CSV file of such a run instead of running it again. {@code -Dlines=Ids:20,MediaUrls:25}
 * restricts the sample to these lines, to run its survivors again.
 */
class CodeMutantsTest {
  private static final boolean MEASURE = System.getProperty("mutants", "").equals("code");
  private static final int SMALL_SAMPLE = 6;
  private static final long SEED = Long.getLong("seed", 1);

  @Test
  void quickProfileKillsSomeMutants(@TempDir Path folder) {
    assumeTrue(!MEASURE, "the few are among those that -Dmutants=code measures");
    List<CodeResult> results =
        new Measurement(List.of(Stage.QUICK), SEED, Optional.empty(), Set.of())
            .run(folder, SMALL_SAMPLE);
    assertThat(results).hasSize(SMALL_SAMPLE).anyMatch(CodeResult::killedByQuick);
    verifyNoKitErrors(results);
  }

  @Test
  void measuresASampleOfMutants(@TempDir Path folder) {
    assumeTrue(MEASURE, "code mutants are measured with -Dmutants=code -Dsample=200 -Dseed=N");
    boolean quick = System.getProperty("stages", "").equals("quick");
    Measurement measurement =
        new Measurement(
            quick ? List.of(Stage.QUICK) : List.of(Stage.values()),
            SEED,
            Optional.ofNullable(System.getProperty("earlier")).map(Path::of),
            Stream.of(System.getProperty("lines", "").split(","))
                .filter(line -> !line.isEmpty())
                .toList());
    List<CodeResult> results = measurement.run(folder, Integer.getInteger("sample", 200));
    Classification classification = Classification.load();
    new Summary(results, classification).lines().forEach(System.out::println);
    classification
        .stale(measurement.all())
        .forEach(key -> System.out.println("listed as unseen, and no mutant any more: " + key));
    verifyNoKitErrors(results);
  }

  private static void verifyNoKitErrors(List<CodeResult> results) {
    assertThat(results)
        .filteredOn(result -> result.overall().fate() == Fate.KIT_BROKE)
        .extracting(result -> result.mutant() + ": " + result.overall())
        .isEmpty();
  }
}
