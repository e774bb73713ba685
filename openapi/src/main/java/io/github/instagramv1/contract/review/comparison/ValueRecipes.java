package io.github.instagramv1.contract.review.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shows a change of what a value may be: by a request that has it, or by a response. */
public final class ValueRecipes {
  private ValueRecipes() {}

  /**
   * Returns a value that fails: an old client's by a new server, or a new server's by an old
   * client.
   *
   * @param value a value that requests may no longer have, or that responses may have now
   * @param why why it is refused or cannot be read
   */
  public static Recipe of(
      Direction direction, ValuePair schemas, Supplier<JsonNode> value, String why) {
    return generated(direction, schemas, exchange -> value.get(), why);
  }

  /** Returns a recipe with a value that is generated from the contract that allows it. */
  public static Recipe generated(
      Direction direction, ValuePair schemas, Function<Exchange, JsonNode> value, String why) {
    return direction == Direction.REQUEST
        ? Recipes.refused(schemas.before(), value, why)
        : (old, now) ->
            new ExamplePair(
                old.request(),
                Recipes.response(old, schemas.before(), old.received(schemas.before())),
                Recipes.because(Recipes.response(now, schemas.after(), value.apply(now)), why));
  }

  /** Returns a recipe for a value of an old server that a new client does not expect. */
  public static Recipe oldServer(ValuePair schemas, Supplier<JsonNode> value, String why) {
    return (old, now) ->
        new ExamplePair(
            now.request(),
            "new server: " + Recipes.response(now, schemas.after(), now.received(schemas.after())),
            "old server: "
                + Recipes.because(Recipes.response(old, schemas.before(), value.get()), why));
  }
}
