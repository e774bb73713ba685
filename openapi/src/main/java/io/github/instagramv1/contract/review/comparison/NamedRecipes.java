package io.github.instagramv1.contract.review.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import java.util.function.Supplier;

/**
 * Shows a change of a property that had no name of its own, in objects that have it by its name.
 * The schemas are that of the additional properties, and the property's own.
 */
public final class NamedRecipes {
  private NamedRecipes() {}

  /**
   * Returns a value that fails: an old client's by a new server, or a new server's by an old
   * client.
   */
  public static Recipe of(
      Direction direction,
      ValuePair schemas,
      ValuePair holders,
      String name,
      Supplier<JsonNode> value,
      String why) {
    return direction == Direction.REQUEST
        ? Recipes.refused(
            holders.before(),
            exchange -> with(exchange.sent(holders.before()), name, value.get()),
            why)
        : (old, now) ->
            new ExamplePair(
                old.request(),
                Recipes.response(
                    old,
                    holders.before(),
                    with(old.received(holders.before()), name, old.received(schemas.before()))),
                Recipes.because(
                    Recipes.response(
                        now,
                        holders.after(),
                        with(now.received(holders.after()), name, value.get())),
                    why));
  }

  /** Returns a value of an old server that a new client does not expect. */
  public static Recipe oldServer(
      ValuePair schemas, ValuePair holders, String name, Supplier<JsonNode> value, String why) {
    return (old, now) ->
        new ExamplePair(
            now.request(),
            "new server: "
                + Recipes.response(
                    now,
                    holders.after(),
                    with(now.received(holders.after()), name, now.received(schemas.after()))),
            "old server: "
                + Recipes.because(
                    Recipes.response(
                        old,
                        holders.before(),
                        with(old.received(holders.before()), name, value.get())),
                    why));
  }

  private static JsonNode with(JsonNode object, String name, JsonNode value) {
    return object instanceof ObjectNode node ? node.set(name, value) : object;
  }
}
