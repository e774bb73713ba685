package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Excerpt;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.source.YamlValue;

/** Shows a change of what a value may be: by a request that has it, or by a reply. */
final class ValueRecipes {
  private final Excerpt before;
  private final Excerpt after;

  ValueRecipes(Sides sides) {
    this.before = new Excerpt(sides.before());
    this.after = new Excerpt(sides.after());
  }

  /**
   * @param value a text that a request may no longer have, or the JSON that a reply may have now
   * @param why why it is refused, or can't be read
   */
  Recipe of(Direction direction, Pair schemas, String value, String why) {
    return direction == Direction.REQUEST
        ? Recipes.refused(Subject.wireName(schemas.before()), value, why)
        : Recipes.reply(
            inReply(schemas, before.example(schemas.before())),
            inReplyNow(schemas, value) + " - " + why);
  }

  /** What a new server sends, and an old one needn't. */
  Recipe oldServer(Pair schemas, String fromOld) {
    return Recipes.oldServer(
        inReplyNow(schemas, after.example(schemas.after())), inReply(schemas, fromOld));
  }

  private String inReply(Pair schemas, String json) {
    return Recipes.inReply(before, schemas.before(), json);
  }

  private String inReplyNow(Pair schemas, String json) {
    return Recipes.inReply(after, schemas.after(), json);
  }

  /** The old example of a value. */
  String example(YamlValue schema) {
    return before.example(schema);
  }

  /** The new example of a value. */
  String newExample(YamlValue schema) {
    return after.example(schema);
  }
}
