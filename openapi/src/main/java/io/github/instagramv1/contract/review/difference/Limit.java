package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A keyword that bounds a value, with what it takes to be stricter. */
enum Limit {
  MINIMUM("minimum", Kind.LOWER, "a number"),
  MAXIMUM("maximum", Kind.UPPER, "a number"),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", Kind.FLAG, "a number"),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", Kind.FLAG, "a number"),
  MULTIPLE_OF("multipleOf", Kind.STEP, "a number"),
  MIN_LENGTH("minLength", Kind.LOWER, "a text"),
  MAX_LENGTH("maxLength", Kind.UPPER, "a text"),
  MIN_ITEMS("minItems", Kind.LOWER, "an array"),
  MAX_ITEMS("maxItems", Kind.UPPER, "an array"),
  UNIQUE_ITEMS("uniqueItems", Kind.FLAG, "an array"),
  MIN_PROPERTIES("minProperties", Kind.LOWER, "an object"),
  MAX_PROPERTIES("maxProperties", Kind.UPPER, "an object");

  private enum Kind {
    LOWER,
    UPPER,
    FLAG,
    STEP
  }

  private final String keyword;
  private final Kind kind;
  private final String bounded;

  Limit(String keyword, Kind kind, String bounded) {
    this.keyword = keyword;
    this.kind = kind;
    this.bounded = bounded;
  }

  String keyword() {
    return keyword;
  }

  /** Whether neither side limits anything: no length or count is below 0. */
  boolean isEmpty(Change change) {
    boolean counts = this == MIN_LENGTH || this == MIN_ITEMS || this == MIN_PROPERTIES;
    return counts && number(change.before()).signum() == 0 && number(change.after()).signum() == 0;
  }

  /** Whether some value that the old limit allows is refused by the new one. */
  boolean isTightened(Change change) {
    return switch (kind) {
      case LOWER -> change.after().isPresent() && (change.isAddition() || order(change) > 0);
      case UPPER -> change.after().isPresent() && (change.isAddition() || order(change) < 0);
      case FLAG -> isTrue(change.after());
      case STEP ->
          change.isAddition() || change.isKept() && !isMultiple(change.before(), change.after());
    };
  }

  /** Whether some value that the old limit refuses is allowed by the new one. */
  boolean isLoosened(Change change) {
    return switch (kind) {
      case LOWER -> change.before().isPresent() && (change.isRemoval() || order(change) < 0);
      case UPPER -> change.before().isPresent() && (change.isRemoval() || order(change) > 0);
      case FLAG -> isTrue(change.before());
      case STEP ->
          change.isRemoval() || change.isKept() && !isMultiple(change.after(), change.before());
    };
  }

  /** What a value is like that one limit allows and the other doesn't. */
  String witness(Change strict) {
    String limit = strict.after().or(strict::before).map(YamlValue::text).orElse("");
    return switch (this) {
      case MINIMUM -> below(limit);
      case MAXIMUM -> above(limit);
      case MIN_LENGTH -> "(" + bounded + " of " + below(limit) + " characters)";
      case MAX_LENGTH -> "(" + bounded + " of " + above(limit) + " characters)";
      case MIN_ITEMS -> "(" + bounded + " of " + below(limit) + " items)";
      case MAX_ITEMS -> "(" + bounded + " of " + above(limit) + " items)";
      default -> "(" + bounded + " that breaks " + keyword + ")";
    };
  }

  private static String below(String limit) {
    return new BigDecimal(limit).subtract(BigDecimal.ONE).toPlainString();
  }

  private static String above(String limit) {
    return new BigDecimal(limit).add(BigDecimal.ONE).toPlainString();
  }

  private static boolean isTrue(Optional<YamlValue> value) {
    return value.map(YamlValue::isTrue).orElse(false);
  }

  private static int order(Change change) {
    return number(change.after()).compareTo(number(change.before()));
  }

  private static boolean isMultiple(Optional<YamlValue> step, Optional<YamlValue> value) {
    BigDecimal base = number(step);
    return base.signum() != 0 && number(value).remainder(base).signum() == 0;
  }

  private static BigDecimal number(Optional<YamlValue> value) {
    return value.flatMap(YamlValue::number).orElse(BigDecimal.ZERO);
  }
}
