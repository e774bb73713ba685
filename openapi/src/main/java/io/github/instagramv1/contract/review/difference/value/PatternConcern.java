package io.github.instagramv1.contract.review.difference.value;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Shared;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.PatternDifference;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Patterns. Two that are regular are compared exactly. Of others, texts that come to mind tell:
 * where the new one allows some on top and refuses none, it is looser, and the other way round;
 * otherwise it affects both directions.
 */
public final class PatternConcern implements SchemaConcern {
  private static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-pattern-tightened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a new or changed pattern of a request value that refuses some old values",
              "An old client that sends a value that does not match is refused.",
              "Keep accepting what the old pattern accepts, and recommend the new form in the"
                  + " description."),
          Rule.compatible(
              "response-pattern-tightened",
              Level.WIRE,
              "a new or stricter pattern of a response value",
              "Every value that a server still sends was allowed before."));
  private static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.compatible(
              "request-pattern-loosened",
              Level.WIRE,
              "a removed or wider pattern of a request value",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-pattern-loosened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a removed or changed pattern of a response value that allows new values",
              "An old client that parses the value by the old pattern cannot read every new value.",
              "Keep the pattern; add a property for values of another form."));

  private static final String UNCERTAIN =
      ", which is written in another way and can't be compared.";

  public static final List<Rule> RULES =
      List.of(TIGHTENED.request(), TIGHTENED.response(), LOOSENED.request(), LOOSENED.response());

  private final Recorder recorder;

  public PatternConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("pattern");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("pattern");
    if (!change.isDifferent()) {
      return;
    }
    String title = KeywordTitle.of("pattern", Subject.of(schemas.before()), change);
    PatternDifference patterns = PatternDifference.of(schemas.before(), schemas.after());
    if (patterns.isNone() && (patterns.decided() || isSpelling(change))) {
      recorder.add(Notation.of(change, title));
      return;
    }
    boolean request = direction == Direction.REQUEST;
    Optional<String> witness = request ? patterns.lost() : patterns.gained();
    boolean tightened = isTightened(request, change, patterns);
    boolean uncertain = witness.isEmpty() && change.isKept() && tightened == request;
    recorder.add(
        Draft.of(
                (tightened ? TIGHTENED : LOOSENED).in(direction),
                change,
                uncertain ? title.replaceFirst("\\.$", UNCERTAIN) : title)
            .shownBy(recipe(direction, schemas, witness))
            .sharing(Shared.keyword(schemas, "pattern", change)));
  }

  private static boolean isSpelling(Change change) {
    return change.isKept() && PatternSpelling.isSame(change.beforeText(), change.afterText());
  }

  /** Whether what the new pattern refuses counts, or else what it allows on top. */
  private static boolean isTightened(boolean request, Change change, PatternDifference patterns) {
    boolean narrower = patterns.lost().isPresent();
    boolean wider = patterns.gained().isPresent();
    if (patterns.decided() || narrower != wider) {
      return request ? narrower : !wider;
    }
    return change.isAddition() || change.isKept() && request;
  }

  private static Recipe recipe(Direction direction, Pair schemas, Optional<String> witness) {
    YamlValue refusing = direction == Direction.REQUEST ? schemas.after() : schemas.before();
    String why = "does not match `%s`".formatted(refusing.text("pattern"));
    return witness
        .map(text -> ValueRecipes.of(direction, schemas, () -> Witness.of(text), why))
        .orElseGet(() -> Recipes.outcomes("by the old pattern", "by the new pattern"));
  }
}
