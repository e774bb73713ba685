package io.github.instagramv1.conformance.codemutant.result;

import io.github.instagramv1.conformance.mutant.score.Wilson;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The number of mutants that were killed. Its text contains the share and the confidence interval.
 */
public record KillShare(long killed, long all) {

  public static KillShare of(Collection<CodeResult> results, Predicate<CodeResult> killed) {
    return new KillShare(results.stream().filter(killed).count(), results.size());
  }

  @Override
  public String toString() {
    if (all == 0) {
      return "no mutant";
    }
    double share = (double) killed / all;
    Wilson interval = Wilson.of(share, (double) all);
    return String.format(
        Locale.ROOT,
        "%d of %d killed, %.1f %%, 95 %% interval %.1f to %.1f %%",
        killed,
        all,
        100 * share,
        100 * interval.low(),
        100 * interval.high());
  }
}
