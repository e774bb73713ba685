package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import io.github.instagramv1.conformance.codemutant.bytecode.Mutator;
import io.github.instagramv1.conformance.codemutant.bytecode.ServerClasses;
import io.github.instagramv1.conformance.codemutant.bytecode.SourceLines;
import io.github.instagramv1.conformance.codemutant.result.Classification;
import io.github.instagramv1.conformance.codemutant.result.CodeResult;
import io.github.instagramv1.conformance.codemutant.result.ResultFile;
import io.github.instagramv1.conformance.codemutant.result.Sample;
import io.github.instagramv1.conformance.codemutant.server.WorldCopies;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures how many mutants of a sample the kit kills. Control runs on a server without a fault
 * come before the sample and, unless the quick profile runs alone, again after it.
 */
final class Measurement {
  private final ServerClasses classes = ServerClasses.find();
  private final Mutator mutator = new Mutator(SourceLines.ofServer());
  private final List<CodeMutant> all = mutator.mutants(classes.deciding());
  private final Collection<Stage> stages;
  private final long seed;
  private final Optional<Path> earlier;
  private final Set<String> lines;

  /**
   * @param stages the runs of the kit that are tried on each mutant
   * @param seed the seed that draws the sample; the kit uses it too
   * @param earlier the CSV file of an earlier measurement whose runs of the quick profile are not
   *     repeated
   * @param lines the lines to which the sample is restricted, such as {@code Ids:20}; empty for no
   *     restriction
   */
  Measurement(
      Collection<Stage> stages, long seed, Optional<Path> earlier, Collection<String> lines) {
    this.stages = List.copyOf(stages);
    this.seed = seed;
    this.earlier = earlier;
    this.lines = Set.copyOf(lines);
  }

  /** Every mutant of the classes that decide what a client sees. */
  List<CodeMutant> all() {
    return all;
  }

  /**
   * Runs the kit on a sample of the mutants, prints each result when it is known, and returns all
   * results.
   *
   * @param folder the folder for the databases of the servers
   * @param size the maximum number of mutants
   */
  List<CodeResult> run(Path folder, int size) {
    List<CodeMutant> sample =
        Sample.of(all, size, seed).stream()
            .filter(mutant -> lines.isEmpty() || lines.contains(mutant.place()))
            .toList();
    System.out.printf(
        "%d of %d mutants, drawn with equal chances by seed %d%n", sample.size(), all.size(), seed);
    try (Judge judge = new Judge();
        Silence silence = new Silence()) {
      Trial trial = new Trial(classes, WorldCopies.prepare(folder), judge, seed);
      Control control = new Control(trial, classes.deciding());
      Hunt hunt =
          new Hunt(
              trial,
              mutator,
              control.reachedLines(stages),
              Classification.load(),
              earlier.isPresent() ? ResultFile.readQuickFindings(earlier.get()) : Map.of());
      ResultFile file = new ResultFile(Path.of("target", "code-mutants.csv"));
      AtomicInteger done = new AtomicInteger();
      List<CodeResult> results =
          Workers.ofProcessors()
              .map(
                  sample,
                  hunt::judge,
                  result -> {
                    file.add(result);
                    print(done.incrementAndGet(), sample.size(), result);
                  });
      if (stages.contains(Stage.DEFAULT)) {
        control.repeat(stages);
      }
      return results;
    }
  }

  private static void print(int done, int size, CodeResult result) {
    System.out.printf(
        Locale.ROOT,
        "%d/%d %s: %s %s (%.1f s)%n",
        done,
        size,
        result.mutant(),
        result.overall().fate().text(),
        result.overall().check(),
        result.elapsed().toMillis() / 1000.0);
  }
}
