package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.codemutant.bytecode.CodeMutant;
import java.time.Duration;

/**
 * What the runs of the kit say of one mutant.
 *
 * @param quick of the quick profile
 * @param whole of the default run; that of the quick profile where that killed it already
 */
public record CodeResult(CodeMutant mutant, Finding quick, Finding whole, Duration elapsed) {

  public boolean killedByQuick() {
    return quick.fate().killed();
  }

  public boolean killed() {
    return whole.fate().killed();
  }

  /** Whether the mutant is told at the end, for somebody to look at. */
  public boolean survived() {
    return !killed();
  }
}
