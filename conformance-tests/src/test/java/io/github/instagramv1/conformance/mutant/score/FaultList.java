package io.github.instagramv1.conformance.mutant.score;

import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all faults as CSV, with the rule that each fault breaks and the checks that found it. */
public final class FaultList {
  private static final String HEAD = "fault,trigger,rule,title,meant for,tries,found,found by\n";

  private FaultList() {}

  /** Returns a header row and a row for each result, in order. */
  public static String csv(List<MutantResult> results) {
    return results.stream().map(FaultList::row).collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(MutantResult result) {
    Mutant mutant = result.mutant();
    return Stream.of(
                mutant.id(),
                mutant.trigger().key(),
                mutant.requirement(),
                mutant.title(),
                joined(mutant.checks()),
                String.valueOf(result.tries()),
                String.valueOf(result.caughtTimes()),
                joined(result.found()))
            .map(FaultList::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String joined(Collection<String> names) {
    return names.stream().sorted().collect(Collectors.joining(" "));
  }

  private static String quoted(String text) {
    return text.matches("[^\",\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
