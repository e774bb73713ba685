package io.github.instagramv1.conformance.mutant.score;

import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.requirement.Unchecked;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of the faults of one kind, with the faults that were missed and the reasons. */
public final class ScoreTable {
  private static final int NAME = 17;
  private static final int CELL = 10;

  private final String kind;
  private final List<MutantResult> results;
  private final Predicate<MutantResult> found;
  private final Score score;
  private final List<Trigger> triggers;

  private ScoreTable(
      String kind,
      List<MutantResult> results,
      Function<Mutant, String> group,
      Predicate<MutantResult> found) {
    this.kind = kind;
    this.results = List.copyOf(results);
    this.found = found;
    this.score = new Score(results, group, found);
    this.triggers =
        Arrays.stream(Trigger.values()).filter(each -> score.of(each).all() > 0).toList();
  }

  /**
   * Returns the table of behaviour faults by area. A fault counts as found if a check that is meant
   * for it found it.
   */
  public static ScoreTable ofBehaviour(List<MutantResult> results) {
    return new ScoreTable("behaviour", results, Mutant::area, MutantResult::caughtAsMeant);
  }

  /** Returns the table of behaviour faults for a quick run, in which any check may find a fault. */
  public static ScoreTable ofQuickBehaviour(List<MutantResult> results) {
    return new ScoreTable("quick, behaviour", results, Mutant::area, MutantResult::caught);
  }

  /** Returns the table of shape faults, by the kind of change. */
  public static ScoreTable ofShape(List<MutantResult> results) {
    return new ScoreTable("shape", results, ScoreTable::kindOf, MutantResult::caught);
  }

  /** Returns the table of shape faults for a quick run. */
  public static ScoreTable ofQuickShape(List<MutantResult> results) {
    return new ScoreTable("quick, shape", results, ScoreTable::kindOf, MutantResult::caught);
  }

  private static String kindOf(Mutant mutant) {
    return mutant.id().split("[-.]", 3)[1];
  }

  /** Returns the share of the found faults, from 0 to 1. */
  public double share() {
    return score.total().value();
  }

  /** The figures in one line. */
  public String line() {
    Share total = score.total();
    Wilson interval = score.interval();
    return String.format(
        Locale.ROOT,
        "%s: %d of %d faults found, %.1f %%; mean of the %d groups %.1f %%,"
            + " 95 %% interval %.1f to %.1f %%",
        kind,
        total.found(),
        total.all(),
        100 * total.value(),
        score.groups().size(),
        100 * score.mean(),
        100 * interval.low(),
        100 * interval.high());
  }

  /** Returns the table, the line of figures, and a line for each missed fault. */
  public String text() {
    StringBuilder text = new StringBuilder(row(kind, Trigger::key, "all"));
    for (String group : score.groups()) {
      text.append(
          row(group, trigger -> score.of(group, trigger).toString(), score.of(group).toString()));
    }
    text.append(row("all", trigger -> score.of(trigger).toString(), score.total().toString()));
    text.append(line()).append('\n');
    missed().forEach(result -> text.append(missedLine(result)).append('\n'));
    return text.toString();
  }

  private String row(String name, Function<Trigger, String> cell, String all) {
    return triggers.stream()
        .map(cell)
        .map(ScoreTable::padded)
        .collect(
            Collectors.joining(
                "", name + " ".repeat(Math.max(1, NAME - name.length())), padded(all) + "\n"));
  }

  private static String padded(String cell) {
    return " ".repeat(Math.max(1, CELL - cell.length())) + cell;
  }

  private List<MutantResult> missed() {
    return results.stream().filter(found.negate()).toList();
  }

  private static String missedLine(MutantResult result) {
    Mutant mutant = result.mutant();
    String head = "missed %s: %s; ".formatted(mutant.id(), mutant.title());
    Optional<String> reason = reason(mutant);
    if (reason.isPresent()) {
      return head + "no check can see it: " + reason.get();
    }
    if (result.tries() > 1) {
      return head + "found in %s of %s tries".formatted(result.meantTimes(), result.tries());
    }
    return head
        + "meant for %s, found by %s"
            .formatted(
                mutant.checks().stream().sorted().toList(),
                result.found().stream().sorted().toList());
  }

  /** Returns why no check can find a fault; empty if checks can test the rule that it breaks. */
  public static Optional<String> reason(Mutant mutant) {
    Map<String, String> unseen =
        Requirements.load().unchecked().stream()
            .collect(Collectors.toMap(Unchecked::id, Unchecked::reason));
    return Optional.ofNullable(unseen.get(mutant.requirement()));
  }
}
