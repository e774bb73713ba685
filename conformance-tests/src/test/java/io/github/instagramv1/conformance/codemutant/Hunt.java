package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import io.github.instagramv1.conformance.codemutant.bytecode.Mutator;
import io.github.instagramv1.conformance.codemutant.bytecode.ReachedLines;
import io.github.instagramv1.conformance.codemutant.result.CodeResult;
import io.github.instagramv1.conformance.codemutant.result.Fate;
import io.github.instagramv1.conformance.codemutant.result.Finding;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a mutant before one run of the kit after the other, until one finds it. */
final class Hunt {
  private final Trial trial;
  private final Mutator mutator;
  private final Map<Stage, ReachedLines> reached;

  /**
   * @param reached the lines that each run reaches on a server without a fault; runs that are not
   *     in it are left out
   */
  Hunt(Trial trial, Mutator mutator, Map<Stage, ReachedLines> reached) {
    this.trial = trial;
    this.mutator = mutator;
    this.reached = new EnumMap<>(reached);
  }

  /** Judges one mutant. */
  CodeResult judge(CodeMutant mutant) {
    long start = System.nanoTime();
    Map<String, byte[]> bytes = Map.of(mutant.className(), mutator.bytes(mutant));
    Finding quick = judge(Stage.QUICK, mutant, bytes);
    Finding whole = quick;
    for (Stage stage : List.of(Stage.DEFAULT, Stage.LIMITS)) {
      if (!whole.fate().killed()) {
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
