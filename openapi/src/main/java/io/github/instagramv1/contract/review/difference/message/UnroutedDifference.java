package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.difference.common.RemainderDifference;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** The responses to what no operation matches ({@code x-unrouted}). */
public final class UnroutedDifference {
  private static final Rule CHANGED = RuleBook.rule("unrouted-changed");

  private final Sides sides;
  private final Recorder recorder;
  private final ResponseDifference responses;
  private final RemainderDifference remainder;

  public UnroutedDifference(Sides sides, Recorder recorder, ResponseDifference responses) {
    this.sides = sides;
    this.recorder = recorder;
    this.responses = responses;
    this.remainder = new RemainderDifference(recorder);
  }

  public void compare() {
    Pair roots = new Pair(sides.before().root(), sides.after().root());
    Change all = roots.member("x-unrouted");
    if (!all.isKept()) {
      if (all.isDifferent()) {
        reportCase(all, "x-unrouted");
      }
      return;
    }
    Pair cases = all.pair().orElseThrow();
    for (String name : cases.names()) {
      Change change = cases.member(name);
      change
          .pair()
          .ifPresentOrElse(pair -> compareCase(name, pair), () -> reportCase(change, name));
    }
  }

  private void compareCase(String name, Pair pair) {
    Change status = pair.member("status");
    if (status.isDifferent()) {
      report(status, name, KeywordTitle.of("status code", Subject.of(pair.before()), status));
    }
    pair.member("response").pair().map(sides::resolve).ifPresent(responses::compareResponses);
    remainder.compare(pair, Set.of("status", "response"));
  }

  private void reportCase(Change change, String name) {
    YamlValue present = change.before().or(change::after).orElseThrow();
    report(change, name, "%s %s.".formatted(Subject.of(present), KeywordTitle.verb(change)));
  }

  private void report(Change change, String name, String title) {
    recorder.add(Draft.of(CHANGED, change, title).about(name));
  }
}
