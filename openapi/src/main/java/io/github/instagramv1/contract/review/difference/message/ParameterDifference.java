package io.github.instagramv1.contract.review.difference.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.DeprecationDifference;
import io.github.instagramv1.contract.review.difference.common.ExampleDifference;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.difference.value.MeaningConcern;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a parameter that both contracts have. */
public final class ParameterDifference {
  private static final List<String> STYLE =
      List.of("style", "explode", "allowReserved", "allowEmptyValue");

  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final SchemaDifference schemas;
  private final ContentDifference content;
  private final MeaningConcern meaning;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>();

  public ParameterDifference(
      ContractPair contracts,
      Recorder recorder,
      SchemaDifference schemas,
      ContentDifference content) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.schemas = schemas;
    this.content = content;
    this.meaning = new MeaningConcern(recorder);
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(contracts, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(List.of("name", "in", "required", "schema", "content", "x-clamped-to"));
    understood.addAll(STYLE);
    understood.addAll(MeaningConcern.KEYWORDS);
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  /** Compares everything but the name. */
  void compare(ValuePair parameters) {
    recorder.visitChanged("parameter", parameters, () -> compareResolved(parameters));
  }

  private void compareResolved(ValuePair parameters) {
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

  private void compareRequired(ValuePair parameters) {
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
                          PlaceTitle.of(parameters),
                          after ? "is now required" : "is no longer required"))
              .withRecipe(after ? Recipes.missing(name) : Recipes.optional(name)));
    }
  }

  private void compareStyle(ValuePair parameters) {
    if (parameters.member("in").isDifferent()) {
      return;
    }
    for (String keyword : STYLE) {
      String before = effectiveValue(parameters.before(), keyword);
      String after = effectiveValue(parameters.after(), keyword);
      if (!before.equals(after) && !parameters.member(keyword).isInNeither()) {
        reportStyle(parameters, keyword, before, after);
      }
    }
  }

  private void reportStyle(ValuePair parameters, String keyword, String before, String after) {
    String title =
        "`%s` of %s changes from `%s` to `%s`."
            .formatted(keyword, PlaceTitle.of(parameters), before, after);
    Change change = parameters.member(keyword);
    boolean scalar =
        isScalar(contracts.before(), parameters.before())
            && isScalar(contracts.after(), parameters.after());
    if (keyword.equals("explode") && scalar) {
      recorder.note(change, title);
      return;
    }
    boolean set = after.equals("true");
    Rule rule =
        switch (keyword) {
          case "allowEmptyValue" ->
              set ? ParameterRules.EMPTY_ALLOWED : ParameterRules.EMPTY_REFUSED;
          case "allowReserved" -> set ? ParameterRules.RESERVED_ALLOWED : ParameterRules.STYLE;
          default -> ParameterRules.STYLE;
        };
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(
                keyword.equals("allowEmptyValue")
                    ? emptyValueRecipe(parameters)
                    : otherParsingRecipe(rule, parameters)));
  }

  private static Recipe emptyValueRecipe(ValuePair parameters) {
    String name = parameters.before().text("name");
    String why = "`" + name + "` has no value";
    return (old, now) ->
        new ExamplePair(
            old.requestWith(schema(parameters), TextNode.valueOf("")).orElseGet(old::request),
            old.response(),
            Recipes.because(now.refusal(why), why));
  }

  /** Returns a value that the other side takes apart in another way. */
  private static Recipe otherParsingRecipe(Rule rule, ValuePair parameters) {
    String why = "`" + parameters.before().text("name") + "` is parsed in another way";
    return rule.equals(ParameterRules.RESERVED_ALLOWED)
        ? (old, now) ->
            new ExamplePair(
                requestWithItems(now, parameters.after()),
                "new server: " + now.response(),
                "old server: " + Recipes.because(old.response(), why))
        : (old, now) ->
            new ExamplePair(
                requestWithItems(old, parameters.before()),
                old.response(),
                Recipes.because(now.response(), why));
  }

  /** A request with a parameter, with two items where it is a list. */
  private static String requestWithItems(Exchange exchange, YamlValue parameter) {
    return parameter
        .get("schema")
        .flatMap(
            schema ->
                schema.get("items").flatMap(items -> requestWithTwoItems(exchange, schema, items)))
        .orElseGet(() -> exchange.requestWith(parameter));
  }

  private static Optional<String> requestWithTwoItems(
      Exchange exchange, YamlValue schema, YamlValue items) {
    JsonNode item = exchange.sent(items);
    return exchange.requestWith(
        schema, JsonNodeFactory.instance.arrayNode().add(item).add(item.deepCopy()));
  }

  private static YamlValue schema(ValuePair parameters) {
    return parameters.before().get("schema").orElse(parameters.before());
  }

  private static boolean isScalar(ContractModel model, YamlValue parameter) {
    return parameter
        .get("schema")
        .map(model::schema)
        .map(schema -> SCALARS.contains(schema.text("type")))
        .orElse(false);
  }

  /** The value of a keyword, or what OpenAPI has in its place. */
  private static String effectiveValue(YamlValue parameter, String keyword) {
    String written = parameter.text(keyword);
    if (!written.isEmpty()) {
      return written;
    }
    String in = parameter.text("in");
    return switch (keyword) {
      case "style" -> in.equals("query") || in.equals("cookie") ? "form" : "simple";
      case "explode" -> String.valueOf(effectiveValue(parameter, "style").equals("form"));
      default -> "false";
    };
  }

  private void compareClamp(ValuePair parameters) {
    Change change = parameters.member("x-clamped-to");
    if (!change.isDifferent()) {
      return;
    }
    String name = parameters.before().text("name");
    String subject = PlaceTitle.of(parameters);
    String to = change.afterText();
    String from = change.beforeText();
    String title =
        change.isKept()
            ? "%s is capped at %s instead of %s.".formatted(subject, to, from)
            : change.isAddition()
                ? "%s is now capped at %s.".formatted(subject, to)
                : "%s is no longer capped at %s.".formatted(subject, from);
    BigDecimal requested = number(change.before()).max(number(change.after())).add(BigDecimal.ONE);
    YamlValue schema = schema(parameters);
    recorder.add(
        Draft.of(clampRule(change), change, title)
            .withRecipe(
                (old, now) ->
                    new ExamplePair(
                        old.requestWith(schema, DecimalNode.valueOf(requested))
                            .orElseGet(old::request),
                        Recipes.because(old.response(), countsAs(name, requested, change.before())),
                        Recipes.because(now.response(), countsAs(name, requested, change.after()))))
            .withShared(SharedChanges.keyword(parameters, "x-clamped-to", change)));
  }

  private static String countsAs(String name, BigDecimal requested, Optional<YamlValue> cap) {
    return "`%s` counts as %s"
        .formatted(name, cap.map(YamlValue::text).orElse(requested.toPlainString()));
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
