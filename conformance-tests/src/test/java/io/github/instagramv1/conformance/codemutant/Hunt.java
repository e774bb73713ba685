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
 * Puts a mutant before one run of the kit after the other, until one finds it. What no client can
 * see is put before the quick profile alone.
 */
final class Hunt {
  private final Trial trial;
  private final Mutator mutator;
  private final Map<Stage, ReachedLines> reached;
  private final Classification classification;
  private final Map<MutantKey, Finding> earlier;

  /**
   * @param reached the lines that each run reaches on a server without a fault; runs that are not
   *     in it are left out
   * @param earlier what the quick profile found in an earlier measurement, which is not run again
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
    Finding whole = quick;
    boolean unseen = classification.reason(mutant).isPresent();
    for (Stage stage : List.of(Stage.DEFAULT, Stage.LIMITS)) {
      if (!whole.fate().killed() && !unseen) {
        Finding next = judge(stage, mutant, bytes);
        whole = next.fate() == Fate.NOT_REACHED ? whole : next;
      }
    }
    return new CodeResult(mutant, quick, whole, Duration.ofNanos(System.nanoTime() - start));
  }

  private Finding judge(Stage stage, CodeMutant mutant, Map<String, byte[]> bytes) {
    return Optional.ofNullable(reached.get(stage))
        .filter(lines -> lines.contains(mutant.className(), mutant.line()))
        .map(lines -> trial.mutant(stage, bytes))
        .orElse(Finding.NOT_REACHED);
  }
}
