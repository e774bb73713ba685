package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a parameter that both contracts have. */
final class ParameterDifference {
  private static final List<String> STYLE =
      List.of("style", "explode", "allowReserved", "allowEmptyValue");

  private final Recorder recorder;
  private final SchemaDifference schemas;
  private final ContentDifference content;
  private final MeaningConcern meaning;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final RemainderDifference remainder;
  private final Set<String> understood = new HashSet<>();

  ParameterDifference(
      Sides sides, Recorder recorder, SchemaDifference schemas, ContentDifference content) {
    this.recorder = recorder;
    this.schemas = schemas;
    this.content = content;
    this.meaning = new MeaningConcern(recorder);
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(sides, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.remainder = new RemainderDifference(recorder);
    understood.addAll(List.of("name", "in", "required", "schema", "content", "x-clamped-to"));
    understood.addAll(STYLE);
    understood.addAll(MeaningConcern.KEYWORDS);
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  /** Compares everything but the name. */
  void compare(Pair parameters) {
    recorder.visit("parameter", parameters, () -> compareResolved(parameters));
  }

  private void compareResolved(Pair parameters) {
    compareRequired(parameters);
    compareStyle(parameters);
    compareClamp(parameters);
    meaning.compare(Direction.REQUEST, parameters);
    parameters
        .member("schema")
        .pair()
        .ifPresentOrElse(
            pair -> schemas.compare(Direction.REQUEST, pair),
            () -> remainder.report(parameters, "schema"));
    content.compare(Direction.REQUEST, parameters);
    texts.compare(parameters);
    examples.compare(parameters);
    deprecations.compare(parameters);
    remainder.compare(parameters, understood);
  }

  private void compareRequired(Pair parameters) {
    boolean before = parameters.before().isTrue("required");
    boolean after = parameters.after().isTrue("required");
    if (before != after) {
      String name = parameters.before().text("name");
      recorder.add(
          Draft.of(
                  after ? ParameterRules.BECAME_REQUIRED : ParameterRules.BECAME_OPTIONAL,
                  parameters.member("required"),
                  "%s %s."
                      .formatted(
                          Subject.of(parameters.before()),
                          after ? "is required now" : "is no longer required"))
              .shownBy(after ? Recipes.missing(name) : Recipes.optional(name)));
    }
  }

  private void compareStyle(Pair parameters) {
    if (parameters.member("in").isDifferent()) {
      return;
    }
    for (String keyword : STYLE) {
      String before = effective(parameters.before(), keyword);
      String after = effective(parameters.after(), keyword);
      if (!before.equals(after) && !parameters.member(keyword).isNothing()) {
        String title =
            "`%s` of %s changes from `%s` to `%s`."
                .formatted(keyword, Subject.of(parameters.before()), before, after);
        recorder.add(
            Draft.of(ParameterRules.STYLE, parameters.member(keyword), title)
                .shownBy(
                    Recipes.refused(
                        parameters.before().text("name"),
                        "(in the old form)",
                        "not in the new form")));
      }
    }
  }

  /** The value of a keyword, or what OpenAPI has in its place. */
  private static String effective(YamlValue parameter, String keyword) {
    String written = parameter.text(keyword);
    if (!written.isEmpty()) {
      return written;
    }
    String in = parameter.text("in");
    return switch (keyword) {
      case "style" -> in.equals("query") || in.equals("cookie") ? "form" : "simple";
      case "explode" -> String.valueOf(effective(parameter, "style").equals("form"));
      default -> "false";
    };
  }

  private void compareClamp(Pair parameters) {
    Change change = parameters.member("x-clamped-to");
    if (!change.isDifferent()) {
      return;
    }
    String name = parameters.before().text("name");
    String asked = "1000000";
    String title =
        "%s is cut to %s instead of %s."
            .formatted(
                Subject.of(parameters.before()),
                Phrase.orNone(change.after()),
                Phrase.orNone(change.before()));
    recorder.add(
        Draft.of(clampRule(change), change, title)
            .shownBy(
                exchange ->
                    new ExamplePair(
                        exchange.requestWith(name, asked),
                        "counts as " + change.before().map(YamlValue::text).orElse(asked),
                        "counts as " + change.after().map(YamlValue::text).orElse(asked))));
  }

  private static Rule clampRule(Change change) {
    if (change.isRemoval()) {
      return ParameterRules.CLAMP_REMOVED;
    }
    boolean raised =
        change.isKept() && number(change.after()).compareTo(number(change.before())) > 0;
    return raised ? ParameterRules.CLAMP_RAISED : ParameterRules.CLAMP_LOWERED;
  }

  private static BigDecimal number(Optional<YamlValue> value) {
    return value.flatMap(YamlValue::number).orElse(BigDecimal.ZERO);
  }
}
