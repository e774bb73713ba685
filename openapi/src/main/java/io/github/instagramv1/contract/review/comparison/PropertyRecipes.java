package io.github.instagramv1.contract.review.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.source.YamlValue;

/** Shows what became of a property. */
public final class PropertyRecipes {
  private PropertyRecipes() {}

  /** Returns a property that is gone, or has another name. */
  public static Recipe removed(Direction direction, ValuePair holders, YamlValue property) {
    String name = property.key();
    if (direction == Direction.RESPONSE) {
      return (old, now) ->
          new ExamplePair(
              old.request(),
              Recipes.response(
                  old, holders.before(), receivedWith(old, holders.before(), property)),
              Recipes.because(
                  Recipes.response(now, holders.after(), now.received(holders.after())),
                  "`" + name + "` is missing"));
    }
    return (old, now) ->
        new ExamplePair(
            old.requestWith(holders.before(), sentWith(old, holders.before(), property))
                .orElseGet(old::request),
            Recipes.because(old.response(), "`" + name + "` is used"),
            Recipes.because(now.response(), "`" + name + "` is ignored"));
  }

  /** Returns a property that must be there now. */
  public static Recipe required(Direction direction, ValuePair holders, String name) {
    String why = "`" + name + "` is missing";
    return direction == Direction.REQUEST
        ? (old, now) ->
            new ExamplePair(
                old.requestWith(holders.before(), without(old.sent(holders.before()), name))
                    .orElseGet(old::request),
                old.response(),
                Recipes.because(now.refusal(why), why))
        : (old, now) ->
            new ExamplePair(
                now.request(),
                "new server: "
                    + Recipes.response(now, holders.after(), now.received(holders.after())),
                "old server: "
                    + Recipes.because(
                        Recipes.response(
                            old, holders.before(), without(old.received(holders.before()), name)),
                        why));
  }

  /** Returns a property that needn't be there any more. */
  public static Recipe optional(Direction direction, ValuePair holders, String name) {
    return direction == Direction.REQUEST
        ? Recipes.optional(name)
        : (old, now) ->
            new ExamplePair(
                old.request(),
                Recipes.response(old, holders.before(), old.received(holders.before())),
                Recipes.because(
                    Recipes.response(
                        now, holders.after(), without(now.received(holders.after()), name)),
                    "`" + name + "` is missing"));
  }

  /** Returns a property that the schema does not name. */
  public static Recipe unnamedProperty(Direction direction, ValuePair holders) {
    String why = "`further` is a property that the schema does not name";
    return direction == Direction.REQUEST
        ? Recipes.refused(
            holders.before(), exchange -> withFurtherProperty(exchange.sent(holders.before())), why)
        : (old, now) ->
            new ExamplePair(
                old.request(),
                Recipes.response(old, holders.before(), old.received(holders.before())),
                Recipes.because(
                    Recipes.response(
                        now, holders.after(), withFurtherProperty(now.received(holders.after()))),
                    why));
  }

  /** Returns an object of a query, whose members are no longer read. */
  public static Recipe objectInQuery(YamlValue parameter, YamlValue schema) {
    String name = parameter.text("name");
    String missing = "`" + name + "` is missing";
    return (old, now) ->
        new ExamplePair(
            old.requestWith(schema, withFurtherProperty(old.sent(schema))).orElseGet(old::request),
            Recipes.because(old.response(), "`" + name + "` is used"),
            parameter.isTrue("required")
                ? Recipes.because(now.refusal(missing), missing)
                : Recipes.because(now.response(), "`" + name + "` is ignored"));
  }

  /** Returns an additional property that the old schema refuses. */
  public static Recipe additionalProperty(ValuePair holders) {
    return (old, now) ->
        new ExamplePair(
            old.request(),
            Recipes.response(old, holders.before(), old.received(holders.before())),
            Recipes.because(
                Recipes.response(
                    now,
                    holders.after(),
                    withMismatchedProperty(now.received(holders.after()), old, holders)),
                "`further` does not match the old schema"));
  }

  private static JsonNode withMismatchedProperty(JsonNode object, Exchange old, ValuePair holders) {
    boolean wasObject =
        holders.before().get("additionalProperties").map(old::received).orElseThrow().isObject();
    if (object instanceof ObjectNode node) {
      return wasObject ? node.put("further", "text") : node.set("further", node.objectNode());
    }
    return object;
  }

  private static JsonNode withFurtherProperty(JsonNode object) {
    return object instanceof ObjectNode node ? node.put("further", "text") : object;
  }

  private static JsonNode receivedWith(Exchange exchange, YamlValue holder, YamlValue property) {
    JsonNode object = exchange.received(holder);
    return object instanceof ObjectNode node
        ? node.set(property.key(), exchange.received(property))
        : object;
  }

  private static JsonNode sentWith(Exchange exchange, YamlValue holder, YamlValue property) {
    JsonNode object = exchange.sent(holder);
    return object instanceof ObjectNode node
        ? node.set(property.key(), exchange.sent(property))
        : object;
  }

  private static JsonNode without(JsonNode object, String name) {
    return object instanceof ObjectNode node ? node.without(name) : object;
  }
}
