package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** The responses to what no operation matches ({@code x-unrouted}). */
public final class UnroutedDifference {
  private static final Rule CHANGED = RuleBook.rule("unrouted-changed");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final ResponseDifference responses;
  private final UnclassifiedDifference remainder;

  public UnroutedDifference(
      ContractPair contracts, Recorder recorder, ResponseDifference responses) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.responses = responses;
    this.remainder = new UnclassifiedDifference(recorder);
  }

  /** Compares {@code x-unrouted}. */
  public void compare() {
    ValuePair roots = new ValuePair(contracts.before().root(), contracts.after().root());
    Change all = roots.member("x-unrouted");
    if (!all.isKept()) {
      if (all.isDifferent()) {
        reportCase(all, "x-unrouted");
      }
      return;
    }
    ValuePair cases = all.pair().orElseThrow();
    for (String name : cases.names()) {
      Change change = cases.member(name);
      change
          .pair()
          .ifPresentOrElse(pair -> compareCase(name, pair), () -> reportCase(change, name));
    }
  }

  private void compareCase(String name, ValuePair pair) {
    Change status = pair.member("status");
    if (status.isDifferent()) {
      report(status, name, KeywordTitle.of("status code", PlaceTitle.of(pair), status));
    }
    pair.member("response").pair().map(contracts::resolve).ifPresent(responses::compareResponses);
    remainder.compare(pair, Set.of("status", "response"));
  }

  private void reportCase(Change change, String name) {
    YamlValue present = change.before().or(change::after).orElseThrow();
    report(change, name, "%s %s.".formatted(PlaceTitle.of(present), KeywordTitle.verb(change)));
  }

  private void report(Change change, String name, String title) {
    recorder.add(Draft.of(CHANGED, change, title).withDetail(name));
  }
}
