package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What counts where a value is left out. */
final class DefaultConcern implements SchemaConcern {
  private static final DirectedRule CHANGED =
      new DirectedRule(
          Rule.breaking(
              "request-default-changed",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a default of a request's value that is new, another, or gone",
              "An old client that leaves the value out gets something else than before.",
              "Keep the default; who wants another value can send it."),
          Rule.breaking(
              "response-default-changed",
              Level.BEHAVIOUR,
              Set.of(OLD_CLIENT),
              "a default of a reply's value that is new, another, or gone",
              "An old client fills a value in that is no longer meant.",
              "Keep the default and send the other value."));

  static final List<Rule> RULES = CHANGED.both();

  private final Recorder recorder;

  DefaultConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("default");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("default");
    if (change.isDifferent()) {
      String name = Subject.wireName(schemas.before());
      String title =
          change.isKept()
              ? "the default of %s changes from %s to %s."
                  .formatted(
                      Subject.of(schemas.before()),
                      Phrase.orNone(change.before()),
                      Phrase.orNone(change.after()))
              : change.isAddition()
                  ? "%s now has the default %s."
                      .formatted(Subject.of(schemas.before()), Phrase.orNone(change.after()))
                  : "%s no longer has the default %s."
                      .formatted(Subject.of(schemas.before()), Phrase.orNone(change.before()));
      recorder.add(
          Draft.of(CHANGED.in(direction), change, title)
              .shownBy(
                  Recipes.outcomes(counts(name, change.before()), counts(name, change.after())))
              .sharing(Shared.keyword(schemas, "default", change)));
    }
  }

  private static String counts(String name, Optional<YamlValue> value) {
    return value
        .map(each -> "`%s` counts as %s".formatted(name, Phrase.orNone(value)))
        .orElse("nothing is promised without `" + name + "`");
  }
}
