package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Excerpt;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.source.YamlValue;

/** Shows what became of a property. */
final class PropertyRecipes {
  private final Excerpt before;
  private final Excerpt after;

  PropertyRecipes(Sides sides) {
    this.before = new Excerpt(sides.before());
    this.after = new Excerpt(sides.after());
  }

  Recipe removed(Direction direction, Pair holders, YamlValue property) {
    String name = property.key();
    return direction == Direction.REQUEST
        ? ignored(name)
        : Recipes.reply(before.with(holders.before(), name), after.without(holders.after(), name));
  }

  Recipe renamed(Direction direction, YamlValue from, YamlValue to) {
    return direction == Direction.REQUEST
        ? ignored(from.key())
        : Recipes.reply(before.with(holder(from), from.key()), after.with(holder(to), to.key()));
  }

  /** A property that must be there, or needn't any more. */
  Recipe required(Direction direction, Pair holders, String name, boolean required) {
    String with = after.with(holders.after(), name);
    String without = before.without(holders.before(), name);
    if (direction == Direction.REQUEST) {
      return required ? Recipes.missing(name) : Recipes.optional(name);
    }
    return required ? Recipes.oldServer(with, without) : Recipes.reply(with, without);
  }

  private static Recipe ignored(String name) {
    return exchange ->
        new ExamplePair(
            exchange.requestWith(name, "..."),
            exchange.success() + ", `" + name + "` taken into account",
            "`" + name + "` ignored");
  }

  private static YamlValue holder(YamlValue property) {
    return property.parent().flatMap(YamlValue::parent).orElseThrow();
  }
}
