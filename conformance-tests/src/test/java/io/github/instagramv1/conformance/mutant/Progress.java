package io.github.instagramv1.conformance.mutant;

import java.time.Duration;
import java.util.function.Consumer;

/** Prints how far a run of faults is: one line every ten seconds, and one for each missed fault. */
public final class Progress implements Consumer<MutantResult> {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final int all;
  private int done;
  private int missed;
  private long printedAt = System.nanoTime();

  /**
   * @param all how many results are expected
   */
  public Progress(int all) {
    this.all = all;
  }

  @Override
  public void accept(MutantResult result) {
    done++;
    if (!result.caught()) {
      missed++;
      System.out.printf("missed: %s%n", result.mutant().id());
    }
    if (System.nanoTime() - printedAt > BETWEEN_LINES.toNanos()) {
      printedAt = System.nanoTime();
      System.out.printf("%d of %d faults, %d missed%n", done, all, missed);
    }
  }
}
