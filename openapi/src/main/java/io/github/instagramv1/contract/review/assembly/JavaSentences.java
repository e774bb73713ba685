package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import java.util.List;

/** Sentences about declarations of generated Java. */
final class JavaSentences {
  private JavaSentences() {}

  /** The ways in which code breaks. */
  static String effect(ShapeChange change) {
    String moved = isOnlyReordered(change) ? ", or passes values to other arguments" : "";
    return change
        .member()
        .map(
            member ->
                "Code that uses the generated %s no longer compiles%s: it %s."
                    .formatted(named(change, member), moved, becomes(change)))
        .orElse("");
  }

  /** Returns the change as a title. */
  static String title(ShapeChange change) {
    return "the generated %s %s."
        .formatted(named(change, change.member().orElse("")), becomes(change));
  }

  /** Code that compiled. */
  static Recipe recipe(ShapeChange change) {
    String code = "code that uses " + named(change, change.member().orElse(change.owner()));
    return isOnlyReordered(change)
        ? (exchange, other) ->
            new ExamplePair(
                code,
                "compiles",
                "compiles where the types are equal, and passes values to other arguments")
        : Recipes.java(
            code,
            change.now().isPresent()
                ? "incompatible types: it " + becomes(change)
                : "cannot find symbol");
  }

  private static String becomes(ShapeChange change) {
    return change.now().map(JavaSentences::becomes).orElse("is removed");
  }

  private static String becomes(String now) {
    List<String> alternatives = List.of(now.split(" \\| "));
    return alternatives.size() == 1
        ? "is now `" + now + "`"
        : "now stands for " + Phrase.list(alternatives.subList(1, alternatives.size()), Phrase.OR);
  }

  /** Returns a declaration; of a class with alternatives, the class alone. */
  private static String declared(String member) {
    return member.replaceFirst(" \\| .*", "");
  }

  private static String named(ShapeChange change, String member) {
    return change.isClass() || member.startsWith(change.owner() + "(")
        ? "`" + declared(member) + "`"
        : "`%s` of `%s`".formatted(member, change.owner());
  }

  private static boolean isOnlyReordered(ShapeChange change) {
    return change.places().isEmpty();
  }
}
