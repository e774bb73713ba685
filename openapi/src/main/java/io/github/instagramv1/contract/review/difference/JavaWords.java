package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.shape.ShapeChange;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences about declarations of generated Java. */
final class JavaWords {
  private static final Pattern JAVA =
      Pattern.compile("\\b(?:compiles?|generated|Java|class|constant|constructor)\\b");
  private static final String SAME = "No signature of the generated Java changes.";

  private JavaWords() {}

  /** A sentence without the clauses that speak of Java. */
  static String without(String harm) {
    String rest =
        Stream.of(harm.replaceFirst("\\.$", "").split("(?:, (?=(?:and|but|so) )|; )"))
            .filter(clause -> !JAVA.matcher(clause).find())
            .map(clause -> clause.replaceFirst("^(?:and|but|so) ", ""))
            .collect(Collectors.joining(", and "));
    return rest.isEmpty() ? SAME : capital(rest) + ".";
  }

  /** How code breaks. */
  static String harm(ShapeChange change) {
    return change.member().isEmpty()
        ? ""
        : "Code that uses the generated %s no longer compiles%s."
            .formatted(
                named(change, change.member().get()),
                change
                    .now()
                    .map(now -> ", or passes values in other places: it is `" + now + "` now")
                    .filter(now -> onlyMoves(change))
                    .or(() -> change.now().map(now -> ": it is `" + now + "` now"))
                    .orElse(": it is gone"));
  }

  /** What changed, as a title. */
  static String title(ShapeChange change) {
    String old = named(change, change.member().orElse(""));
    return change
        .now()
        .map(now -> "the generated %s is `%s` now.".formatted(old, now))
        .orElse("the generated %s is gone.".formatted(old));
  }

  /** Code that compiled. */
  static Recipe recipe(ShapeChange change) {
    String old = change.member().orElse(change.owner());
    return onlyMoves(change)
        ? (exchange, other) ->
            new io.github.instagramv1.contract.review.finding.ExamplePair(
                "new " + old,
                "compiles",
                "compiles where the types are equal, with values in other places")
        : Recipes.java(
            old + ";",
            change
                .now()
                .map(now -> "incompatible types: it is " + now)
                .orElse("cannot find symbol"));
  }

  private static String named(ShapeChange change, String member) {
    return change.isClass() || member.startsWith(change.owner() + "(")
        ? "`" + member + "`"
        : "`%s` of `%s`".formatted(member, change.owner());
  }

  private static boolean onlyMoves(ShapeChange change) {
    return change.places().isEmpty();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
