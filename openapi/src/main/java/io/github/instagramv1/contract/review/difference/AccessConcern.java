package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** Properties that go one way only. */
final class AccessConcern implements SchemaConcern {
  private static final Rule CHANGED =
      Rule.breaking(
          "access-changed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, NEW_CLIENT, GENERATED_SOURCE),
          "`readOnly` or `writeOnly` set or taken away",
          "The property appears in requests or replies where it was not, or is missing where it was, and the generated class changes.",
          "Give requests and replies schemas of their own.");

  static final List<Rule> RULES = List.of(CHANGED);

  private final Recorder recorder;

  AccessConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("readOnly", "writeOnly");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    for (String keyword : List.of("readOnly", "writeOnly")) {
      boolean before = schemas.before().isTrue(keyword);
      boolean after = schemas.after().isTrue(keyword);
      if (before != after) {
        String title =
            "%s %s `%s`."
                .formatted(
                    Subject.of(schemas.before()), after ? "becomes" : "is no longer", keyword);
        recorder.add(
            Draft.of(CHANGED, schemas.member(keyword), title)
                .shownBy(
                    Recipes.outcomes(
                        before ? "goes one way" : "goes both ways",
                        after ? "goes one way" : "goes both ways")));
      }
    }
  }
}
