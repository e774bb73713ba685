package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of values. A reply's list is open where its description says that a reader must survive
 * values that are not listed.
 */
final class EnumConcern implements SchemaConcern {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:must|should|shall|has to|have to) (?:survive|tolerate|accept|expect|ignore|handle|cope with|be prepared for)"
              + " (?:any |other |unknown |unlisted |further |new |additional )*values"
              + "(?: that are not| that it does not| which are not| not) (?:listed|known)?"
              + "|(?:must|should|shall|has to|have to) (?:survive|tolerate|accept|expect|ignore|handle|cope with|be prepared for)"
              + " (?:any )?(?:other|unknown|unlisted|further|new|additional) values"
              + "|(?:more|further|other|new|additional) values (?:may|can|might) (?:be added|appear|follow|come)"
              + "|list (?:of values )?(?:is|stays) open|extensible",
          Pattern.CASE_INSENSITIVE);

  private static final DirectedRule INTRODUCED =
      new DirectedRule(
          Rule.breaking(
              "request-enum-introduced",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a request's value that must be one of a list now",
              "An old client that sends another value is refused, and the Java type becomes an enum.",
              "Name the known values in the description and keep accepting others."),
          Rule.breaking(
              "response-enum-introduced",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a reply's value that is one of a list now",
              "The Java type becomes an enum, so that code that takes a text no longer compiles.",
              "Name the known values in the description and keep the type."));
  private static final DirectedRule LIFTED =
      new DirectedRule(
          Rule.breaking(
              "request-enum-lifted",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a request's value that need not be one of a list any more",
              "The Java enum is gone, so that code that uses it no longer compiles.",
              "Add the values that are wanted to the list."),
          Rule.breaking(
              "response-enum-lifted",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a reply's value that may be anything now",
              "An old client meets values that it doesn't know, and the Java enum is gone.",
              "Add the values to an open list: one that says that a reader must survive others."));
  private static final DirectedRule REMOVED =
      new DirectedRule(
          Rule.breaking(
              "request-enum-value-removed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a value that a request may no longer have",
              "An old client that sends the value is refused, and code that uses its constant no longer compiles.",
              "Keep accepting the value, perhaps as another name of a listed one, and say in the description that it is old."),
          Rule.breaking(
              "response-enum-value-removed",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a value that a reply no longer has",
              "Code that uses its constant no longer compiles.",
              "Keep the value in the list and say in the description that it is no longer sent."));
  private static final DirectedRule ADDED =
      new DirectedRule(
          Rule.harmless(
              "request-enum-value-added",
              Level.WIRE,
              "a value that a request may have on top",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-enum-value-added",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a new value of a reply's closed list",
              "An old client meets a value that it was told can't come.",
              "Declare the list open first, in a version of its own, or put the news into a property of its own."));
  private static final Rule OPEN_ADDED =
      Rule.harmless(
          "response-open-enum-value-added",
          Level.WIRE,
          "a new value of a reply's open list",
          "A reader was told to survive values that are not listed.");
  private static final Rule OPENED =
      Rule.breaking(
          "response-enum-opened",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a reply's closed list that is declared open",
          "An old client was told that no other value comes, and doesn't survive one.",
          "Do it with the next breaking version, and add values after that.");
  private static final Rule CLOSED =
      Rule.harmless(
          "response-enum-closed",
          Level.BEHAVIOUR,
          "a reply's open list that is declared closed",
          "Every listed value was listed before.");

  static final List<Rule> RULES =
      List.of(
          INTRODUCED.request(),
          INTRODUCED.response(),
          LIFTED.request(),
          LIFTED.response(),
          REMOVED.request(),
          REMOVED.response(),
          ADDED.request(),
          ADDED.response(),
          OPEN_ADDED,
          OPENED,
          CLOSED);

  private final Recorder recorder;

  EnumConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("enum");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("enum");
    if (change.isKept()) {
      compareValues(direction, schemas, change);
      compareOpenness(direction, schemas);
    } else if (!change.isNothing()) {
      reportKind(direction, schemas, change);
    }
  }

  private void reportKind(Direction direction, Pair schemas, Change change) {
    boolean introduced = change.isAddition();
    String title =
        introduced
            ? "%s must be one of a list now.".formatted(Subject.of(schemas.before()))
            : "%s may be anything now.".formatted(Subject.of(schemas.before()));
    Witness witness =
        introduced
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    boolean wire = introduced == (direction == Direction.REQUEST);
    recorder.add(
        Draft.of((introduced ? INTRODUCED : LIFTED).in(direction), change, title)
            .shownBy(
                wire
                    ? ValueRecipes.of(direction, schemas, witness::text, "not a listed value")
                    : Recipes.java(
                        (introduced ? "String" : Phrase.enumType(schemas.before()))
                            + " value = "
                            + Phrase.getter(schemas.before())
                            + ";",
                        "incompatible types")));
  }

  private void compareValues(Direction direction, Pair schemas, Change change) {
    YamlValue before = change.before().orElseThrow();
    YamlValue after = change.after().orElseThrow();
    for (YamlValue value : before.items()) {
      if (missing(value, after)) {
        recorder.add(
            Draft.of(
                    REMOVED.in(direction),
                    Change.removed(value, after),
                    "`%s` is no longer a value of %s."
                        .formatted(value.text(), Subject.of(schemas.before())))
                .about(value.text())
                .shownBy(removed(direction, schemas, value))
                .sharing(
                    Shared.of(
                        before.json() + after.json(),
                        schemas.before(),
                        "`%s` is no longer a value at %%s."
                            .formatted(Shared.escaped(value.text())))));
      }
    }
    for (YamlValue value : after.items()) {
      if (missing(value, before)) {
        boolean open = direction == Direction.RESPONSE && isOpen(schemas.before());
        recorder.add(
            Draft.of(
                    open ? OPEN_ADDED : ADDED.in(direction),
                    Change.added(before, value),
                    "`%s` is a new value of %s."
                        .formatted(value.text(), Subject.of(schemas.before())))
                .about(value.text())
                .shownBy(
                    ValueRecipes.of(
                        direction, schemas, () -> Witness.of(value), "not a listed value"))
                .sharing(
                    Shared.of(
                        before.json() + after.json(),
                        schemas.before(),
                        "`%s` is a new value at %%s.".formatted(Shared.escaped(value.text())))));
      }
    }
  }

  private static Recipe removed(Direction direction, Pair schemas, YamlValue value) {
    return direction == Direction.REQUEST
        ? ValueRecipes.of(direction, schemas, () -> Witness.of(value), "not a listed value")
        : Recipes.java(
            "case " + Phrase.constant(value.text()) + ":", "an enum switch case label must exist");
  }

  private void compareOpenness(Direction direction, Pair schemas) {
    boolean before = isOpen(schemas.before());
    boolean after = isOpen(schemas.after());
    if (direction == Direction.REQUEST || before == after) {
      return;
    }
    String title =
        "the list of values of %s is declared %s."
            .formatted(Subject.of(schemas.before()), after ? "open" : "closed");
    recorder.add(
        Draft.of(after ? OPENED : CLOSED, schemas.member("description"), title)
            .shownBy(
                ValueRecipes.of(
                    direction,
                    schemas,
                    () -> TextNode.valueOf("other"),
                    "not a listed value, and no other is announced")));
  }

  private static boolean isOpen(YamlValue schema) {
    return OPEN.matcher(schema.text("description").replaceAll("\\s+", " ")).find();
  }

  private static boolean missing(YamlValue value, YamlValue list) {
    return list.items().stream().noneMatch(value::sameAs);
  }
}
