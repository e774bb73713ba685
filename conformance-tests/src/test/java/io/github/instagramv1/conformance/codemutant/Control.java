package io.github.instagramv1.conformance.codemutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.codemutant.bytecode.LineProbes;
import io.github.instagramv1.conformance.codemutant.bytecode.ReachedLines;
import io.github.instagramv1.conformance.codemutant.result.Finding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The control runs on the server without a fault. The kit must find nothing there; otherwise the
 * figures of a measurement mean little.
 */
final class Control {
  private final Trial trial;
  private final Set<String> watched;

  /**
   * @param watched the classes whose lines are of interest
   */
  Control(Trial trial, Set<String> watched) {
    this.trial = trial;
    this.watched = watched;
  }

  /** Runs each stage on the server with line probes and returns the lines that each run reaches. */
  Map<Stage, ReachedLines> reachedLines(Collection<Stage> stages) {
    Map<Stage, ReachedLines> lines = new EnumMap<>(Stage.class);
    for (Stage stage : stages) {
      long start = System.nanoTime();
      Finding finding =
          trial.run(
              stage,
              (name, bytes) -> watched.contains(name) ? LineProbes.insertInto(bytes) : bytes,
              server -> lines.put(stage, ReachedLines.of(server.classes())));
      verify(stage, finding);
      System.out.printf(
          "%s, without a fault: nothing found in %.1f s%n",
          stage, (System.nanoTime() - start) / 1e9);
    }
    return lines;
  }

  /** Runs the stages again, without line probes. */
  void repeat(Collection<Stage> stages) {
    stages.forEach(stage -> verify(stage, trial.runControl(stage)));
  }

  private static void verify(Stage stage, Finding finding) {
    assertThat(finding).as("%s, without a fault", stage).isEqualTo(Finding.SURVIVED);
  }
}
