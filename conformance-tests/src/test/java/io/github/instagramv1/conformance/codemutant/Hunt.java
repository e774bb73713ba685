package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import io.github.instagramv1.conformance.codemutant.bytecode.MutantKey;
import io.github.instagramv1.conformance.codemutant.bytecode.Mutator;
import io.github.instagramv1.conformance.codemutant.bytecode.ReachedLines;
import io.github.instagramv1.conformance.codemutant.result.Classification;
import io.github.instagramv1.conformance.codemutant.result.CodeResult;
import io.github.instagramv1.conformance.codemutant.result.Fate;
import io.github.instagramv1.conformance.codemutant.result.Finding;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the stages of the kit on a mutant, one after the other, until one of them kills it. For a
 * mutant that is classified as invisible to clients, only the quick profile runs.
 */
final class Hunt {
  private final Trial trial;
  private final Mutator mutator;
  private final Map<Stage, ReachedLines> reached;
  private final Classification classification;
  private final Map<MutantKey, Finding> earlier;

  /**
   * @param reached the lines that each stage reaches on a server without a fault; a stage that is
   *     missing here does not run
   * @param earlier the findings of the quick profile in an earlier measurement; the quick profile
   *     does not run again for these mutants
   */
  Hunt(
      Trial trial,
      Mutator mutator,
      Map<Stage, ReachedLines> reached,
      Classification classification,
      Map<MutantKey, Finding> earlier) {
    this.trial = trial;
    this.mutator = mutator;
    this.reached = new EnumMap<>(reached);
    this.classification = classification;
    this.earlier = Map.copyOf(earlier);
  }

  /** Judges one mutant. */
  CodeResult judge(CodeMutant mutant) {
    long start = System.nanoTime();
    Map<String, byte[]> bytes = Map.of(mutant.className(), mutator.bytes(mutant));
    Finding known = earlier.get(mutant.key());
    Finding quick = known == null ? judge(Stage.QUICK, mutant, bytes) : known;
    Finding overall = quick;
    boolean unseen = classification.reason(mutant).isPresent();
    for (Stage stage : List.of(Stage.DEFAULT, Stage.LIMITS)) {
      if (!overall.fate().killed() && !unseen) {
        Finding next = judge(stage, mutant, bytes);
        overall = next.fate() == Fate.NOT_REACHED ? overall : next;
      }
    }
    return new CodeResult(mutant, quick, overall, Duration.ofNanos(System.nanoTime() - start));
  }

  private Finding judge(Stage stage, CodeMutant mutant, Map<String, byte[]> bytes) {
    return Optional.ofNullable(reached.get(stage))
        .filter(lines -> lines.contains(mutant.className(), mutant.line()))
        .map(lines -> trial.runMutant(stage, bytes))
        .orElse(Finding.NOT_REACHED);
  }
}
