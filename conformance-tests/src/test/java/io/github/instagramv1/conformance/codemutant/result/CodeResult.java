package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import java.time.Duration;

/**
 * The result of running the kit on one mutant.
 *
 * @param quick the finding of the quick profile
 * @param overall the finding of the default run; the finding of the quick profile if that already
 *     killed the mutant
 */
public record CodeResult(CodeMutant mutant, Finding quick, Finding overall, Duration elapsed) {

  public boolean killedByQuick() {
    return quick.fate().killed();
  }

  public boolean killed() {
    return overall.fate().killed();
  }

  /** Returns whether the mutant was not killed, so that somebody has to examine it. */
  public boolean survived() {
    return !killed();
  }
}
