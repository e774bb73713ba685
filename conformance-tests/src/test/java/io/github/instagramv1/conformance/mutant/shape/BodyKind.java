package io.github.instagramv1.conformance.mutant.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.conformance.contract.ResponseProperty;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A way to make one place of a body violate the contract. */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum BodyKind {
  MISSING("is left out", ResponseProperty::required, (value, schema) -> MissingNode.getInstance()),
  NULL(
      "is null",
      place -> !Boolean.TRUE.equals(place.schema().getNullable()),
      (value, schema) -> NullNode.getInstance()),
  TEXT("is a text", isNone("string"), (value, schema) -> TextNode.valueOf(value.toString())),
  NUMBER("is a number", isOne("string", "boolean"), (value, schema) -> LongNode.valueOf(7)),
  BOOLEAN("is true", isOne("string", "integer", "number"), (value, schema) -> BooleanNode.TRUE),
  OBJECT(
      "is an object",
      isNone("object"),
      (value, schema) -> JsonNodeFactory.instance.objectNode().set("value", value)),
  ARRAY(
      "is an array",
      isOne("object"),
      (value, schema) -> JsonNodeFactory.instance.arrayNode().add(value)),
  FRACTION(
      "has a fraction",
      isOne("integer"),
      (value, schema) -> DecimalNode.valueOf(value.decimalValue().add(new BigDecimal("0.5")))),
  VALUE(
      "is none of its values",
      place -> place.schema().getEnum() != null,
      (value, schema) -> TextNode.valueOf("unheard_of")),
  URI("is no URI", hasFormat("uri"), (value, schema) -> TextNode.valueOf("not a <URI>")),
  BITS(
      "has more than 32 bits",
      place -> hasFormat("int32").test(place) && place.schema().getMaximum() == null,
      (value, schema) -> LongNode.valueOf(1L << 31)),
  PATTERN(
      "has another form",
      place -> place.schema().getPattern() != null,
      (value, schema) -> TextNode.valueOf("~" + value.asText())),
  SMALL(
      "is below its minimum",
      place -> place.schema().getMinimum() != null,
      (value, schema) -> DecimalNode.valueOf(schema.getMinimum().subtract(BigDecimal.ONE))),
  LARGE(
      "is above its maximum",
      place -> place.schema().getMaximum() != null,
      (value, schema) -> DecimalNode.valueOf(schema.getMaximum().add(BigDecimal.ONE))),
  SHORT(
      "is too short",
      place -> Optional.ofNullable(place.schema().getMinLength()).orElse(0) > 0,
      (value, schema) -> TextNode.valueOf("")),
  LONG(
      "is too long",
      place -> place.schema().getMaxLength() != null,
      (value, schema) -> TextNode.valueOf("x".repeat(schema.getMaxLength() + 1))),
  MANY(
      "has too many elements",
      place -> Optional.ofNullable(place.schema().getMaxItems()).orElse(0) > 0,
      BodyKind::tooMany),
  FULL(
      "has a property",
      place -> Integer.valueOf(0).equals(place.schema().getMaxProperties()),
      (value, schema) -> JsonNodeFactory.instance.objectNode().put("id", "1"));

  private final String clause;
  private final Predicate<ResponseProperty> applies;
  private final BiFunction<JsonNode, Schema<?>, JsonNode> spoiled;

  BodyKind(
      String clause,
      Predicate<ResponseProperty> applies,
      BiFunction<JsonNode, Schema<?>, JsonNode> spoiled) {
    this.clause = clause;
    this.applies = applies;
    this.spoiled = spoiled;
  }

  private static Predicate<ResponseProperty> isOne(String... types) {
    return place -> Set.of(types).contains(place.schema().getType());
  }

  private static Predicate<ResponseProperty> isNone(String... types) {
    return isOne(types).negate();
  }

  private static Predicate<ResponseProperty> hasFormat(String format) {
    return place -> format.equals(place.schema().getFormat());
  }

  private static JsonNode tooMany(JsonNode value, Schema<?> schema) {
    ArrayNode more = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i <= schema.getMaxItems() && !value.isEmpty(); i++) {
      more.add(value.get(i % value.size()));
    }
    return more;
  }

  /** What is wrong, as the end of a sentence. */
  String clause() {
    return clause;
  }

  /** Returns whether the contract forbids this change at a place. */
  boolean appliesTo(ResponseProperty place) {
    return applies.test(place);
  }

  /** Returns the changed value; a missing node if the value is removed. */
  JsonNode spoiled(JsonNode value, ResponseProperty place) {
    return spoiled.apply(value, place.schema());
  }
}
