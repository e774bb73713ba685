package io.github.instagramv1.contract.review.difference;

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

  /** Why a value is refused by the stricter schema. */
  String why(YamlValue strict) {
    String limit = strict.text(keyword);
    return switch (this) {
      case MINIMUM -> "less than the minimum of " + limit;
      case MAXIMUM -> "more than the maximum of " + limit;
      case EXCLUSIVE_MINIMUM -> "not more than " + strict.text("minimum");
      case EXCLUSIVE_MAXIMUM -> "not less than " + strict.text("maximum");
      case MULTIPLE_OF -> "not a multiple of " + limit;
      case MIN_LENGTH -> "shorter than " + limit + characters(limit);
      case MAX_LENGTH -> "longer than " + limit + characters(limit);
      case MIN_ITEMS -> "fewer items than " + limit;
      case MAX_ITEMS -> "more items than " + limit;
      case UNIQUE_ITEMS -> "the same item twice";
      case MIN_PROPERTIES -> "fewer properties than " + limit;
      case MAX_PROPERTIES -> "more properties than " + limit;
    };
  }

  /** What the keyword bounds, to begin a sentence with, and the bound. */
  String sentence(String subject, Change change) {
    String from = Phrase.orNone(change.before());
    String to = Phrase.orNone(change.after());
    String what =
        switch (this) {
          case MINIMUM -> "the smallest value of " + subject;
          case MAXIMUM -> "the largest value of " + subject;
          case MIN_LENGTH -> "the shortest length of " + subject;
          case MAX_LENGTH -> "the greatest length of " + subject;
          case MIN_ITEMS -> "the smallest number of items of " + subject;
          case MAX_ITEMS -> "the largest number of items of " + subject;
          case MIN_PROPERTIES -> "the smallest number of properties of " + subject;
          case MAX_PROPERTIES -> "the largest number of properties of " + subject;
          case MULTIPLE_OF -> subject;
          case EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM, UNIQUE_ITEMS -> subject;
        };
    if (kind == Kind.FLAG) {
      return flag(subject, isTrue(change.after()));
    }
    if (kind == Kind.STEP) {
      return change.isKept()
          ? "%s must be a multiple of %s instead of %s (`multipleOf`).".formatted(what, to, from)
          : change.isAddition()
              ? "%s must be a multiple of %s (`multipleOf`).".formatted(what, to)
              : "%s no longer needs to be a multiple of %s (`multipleOf`).".formatted(what, from);
    }
    return change.isKept()
        ? "%s changes from %s to %s (`%s`).".formatted(what, from, to, keyword)
        : change.isAddition()
            ? "%s is now limited to %s (`%s`).".formatted(what, to, keyword)
            : "%s is no longer limited to %s (`%s`).".formatted(what, from, keyword);
  }

  private String flag(String subject, boolean set) {
    return switch (this) {
      case UNIQUE_ITEMS ->
          set
              ? "no item of %s may occur twice (`uniqueItems`).".formatted(subject)
              : "an item of %s may occur twice (`uniqueItems`).".formatted(subject);
      default ->
          "%s may %s be equal to its %s (`%s`)."
              .formatted(
                  subject,
                  set ? "no longer" : "now",
                  this == EXCLUSIVE_MINIMUM ? "minimum" : "maximum",
                  keyword);
    };
  }

  private static String characters(String count) {
    return count.equals("1") ? " character" : " characters";
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
