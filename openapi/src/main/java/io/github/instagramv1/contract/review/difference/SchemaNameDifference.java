package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;

/** The names of schemas, which are the names of the generated classes. */
final class SchemaNameDifference {
  private static final Rule RENAMED =
      Rule.breaking(
          "schema-renamed",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "an object or enum that comes from a component of another name, or from none any more",
          "The wire stays as it is, but the generated class has another name, and code that uses it no longer compiles.",
          "Keep the name of the component.");

  static final List<Rule> RULES = List.of(RENAMED);

  private static final List<String> MAKE_A_CLASS =
      List.of("properties", "enum", "allOf", "anyOf", "oneOf");

  private final Sides sides;
  private final Recorder recorder;

  SchemaNameDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
  }

  void compare(Pair use, Pair schemas) {
    String before = sides.before().referenceName(use.before());
    String after = sides.after().referenceName(use.after());
    if (before.equals(after) || !makesClass(schemas.before()) || !makesClass(schemas.after())) {
      return;
    }
    String subject = before.isEmpty() ? Subject.of(use.before()) : Phrase.quoted(before);
    String title =
        after.isEmpty()
            ? "the schema of %s is written in place and no longer a component.".formatted(subject)
            : before.isEmpty()
                ? "the schema of %s, which was written in place, is the component %s."
                    .formatted(subject, Phrase.quoted(after))
                : "the schema %s is called %s.".formatted(subject, Phrase.quoted(after));
    recorder.visit("name", schemas, () -> report(schemas, title, before, use));
  }

  private void report(Pair schemas, String title, String before, Pair use) {
    String name = before.isEmpty() ? Phrase.camel(Subject.wireName(use.before())) : before;
    recorder.add(
        Draft.of(RENAMED, schemas.whole(), title)
            .shownBy(Recipes.java(name + " value;", "cannot find symbol: class " + name)));
  }

  private static boolean makesClass(YamlValue schema) {
    return MAKE_A_CLASS.stream().anyMatch(keyword -> schema.get(keyword).isPresent());
  }
}
