package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A keyword that bounds a value, with what it takes to be stricter. */
enum Limit {
  MINIMUM("minimum", Kind.LOWER),
  MAXIMUM("maximum", Kind.UPPER),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", Kind.FLAG),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", Kind.FLAG),
  MULTIPLE_OF("multipleOf", Kind.STEP),
  MIN_LENGTH("minLength", Kind.LOWER),
  MAX_LENGTH("maxLength", Kind.UPPER),
  MIN_ITEMS("minItems", Kind.LOWER),
  MAX_ITEMS("maxItems", Kind.UPPER),
  UNIQUE_ITEMS("uniqueItems", Kind.FLAG),
  MIN_PROPERTIES("minProperties", Kind.LOWER),
  MAX_PROPERTIES("maxProperties", Kind.UPPER);

  private enum Kind {
    LOWER,
    UPPER,
    FLAG,
    STEP
  }

  private final String keyword;
  private final Kind kind;

  Limit(String keyword, Kind kind) {
    this.keyword = keyword;
    this.kind = kind;
  }

  String keyword() {
    return keyword;
  }

  /** Returns whether neither side limits anything: no length or count is below 0. */
  boolean isEmpty(Change change) {
    boolean counts = this == MIN_LENGTH || this == MIN_ITEMS || this == MIN_PROPERTIES;
    return counts && number(change.before()).signum() == 0 && number(change.after()).signum() == 0;
  }

  /** Returns whether some value that the old limit allows is refused by the new one. */
  boolean isTightened(Change change) {
    return switch (kind) {
      case LOWER -> change.after().isPresent() && (change.isAddition() || order(change) > 0);
      case UPPER -> change.after().isPresent() && (change.isAddition() || order(change) < 0);
      case FLAG -> isTrue(change.after());
      case STEP ->
          change.isAddition() || (change.isKept() && !isMultiple(change.after(), change.before()));
    };
  }

  /** Returns whether some value that the old limit refuses is allowed by the new one. */
  boolean isLoosened(Change change) {
    return switch (kind) {
      case LOWER -> change.before().isPresent() && (change.isRemoval() || order(change) < 0);
      case UPPER -> change.before().isPresent() && (change.isRemoval() || order(change) > 0);
      case FLAG -> isTrue(change.before());
      case STEP ->
          change.isRemoval() || (change.isKept() && !isMultiple(change.before(), change.after()));
    };
  }

  /** Why a value is refused by the stricter schema. */
  String reason(YamlValue strict) {
    String limit = strict.text(keyword);
    return switch (this) {
      case MINIMUM -> "less than the minimum of " + limit;
      case MAXIMUM -> "more than the maximum of " + limit;
      case EXCLUSIVE_MINIMUM -> "not more than " + strict.text("minimum");
      case EXCLUSIVE_MAXIMUM -> "not less than " + strict.text("maximum");
      case MULTIPLE_OF -> "not a multiple of " + limit;
      case MIN_LENGTH -> "shorter than " + counted(limit, "character", "characters");
      case MAX_LENGTH -> "longer than " + counted(limit, "character", "characters");
      case MIN_ITEMS -> "fewer than " + counted(limit, "item", "items");
      case MAX_ITEMS -> "more than " + counted(limit, "item", "items");
      case UNIQUE_ITEMS -> "the same item twice";
      case MIN_PROPERTIES -> "fewer than " + counted(limit, "property", "properties");
      case MAX_PROPERTIES -> "more than " + counted(limit, "property", "properties");
    };
  }

  /** Returns the change as a sentence. */
  String sentence(String subject, Change change) {
    return switch (kind) {
      case FLAG -> flagSentence(subject, isTrue(change.after()));
      case STEP -> stepSentence(subject, change);
      default -> bound(subject, change);
    };
  }

  private String bound(String subject, Change change) {
    String from = change.beforeText();
    String to = change.afterText();
    if (change.isKept()) {
      return "the %s of %s changes from %s to %s (`%s`)."
          .formatted(noun(), subject, from, to, keyword);
    }
    return change.isAddition()
        ? "%s now has a %s (`%s`).".formatted(subject, withValue(to), keyword)
        : "%s no longer has the %s (`%s`).".formatted(subject, withValue(from), keyword);
  }

  private String noun() {
    return switch (this) {
      case MINIMUM -> "minimum";
      case MAXIMUM -> "maximum";
      case MIN_LENGTH -> "minimum length";
      case MAX_LENGTH -> "maximum length";
      case MIN_ITEMS -> "minimum number of items";
      case MAX_ITEMS -> "maximum number of items";
      case MIN_PROPERTIES -> "minimum number of properties";
      case MAX_PROPERTIES -> "maximum number of properties";
      default -> keyword;
    };
  }

  private String withValue(String value) {
    return switch (this) {
      case MIN_ITEMS -> "minimum of " + counted(value, "item", "items");
      case MAX_ITEMS -> "maximum of " + counted(value, "item", "items");
      case MIN_PROPERTIES -> "minimum of " + counted(value, "property", "properties");
      case MAX_PROPERTIES -> "maximum of " + counted(value, "property", "properties");
      default -> noun() + " of " + value;
    };
  }

  private static String stepSentence(String subject, Change change) {
    String from = change.beforeText();
    String to = change.afterText();
    if (change.isKept()) {
      return "%s must now be a multiple of %s instead of %s (`multipleOf`)."
          .formatted(subject, to, from);
    }
    return change.isAddition()
        ? "%s must now be a multiple of %s (`multipleOf`).".formatted(subject, to)
        : "%s no longer needs to be a multiple of %s (`multipleOf`).".formatted(subject, from);
  }

  private String flagSentence(String subject, boolean set) {
    if (this == UNIQUE_ITEMS) {
      return set
          ? "the items of %s must now be unique (`uniqueItems`).".formatted(subject)
          : "the items of %s no longer need to be unique (`uniqueItems`).".formatted(subject);
    }
    return "%s may %s be equal to its %s (`%s`)."
        .formatted(
            subject,
            set ? "no longer" : "now",
            this == EXCLUSIVE_MINIMUM ? "minimum" : "maximum",
            keyword);
  }

  private static String counted(String number, String one, String many) {
    return number + " " + (number.equals("1") ? one : many);
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
