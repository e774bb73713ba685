package io.github.instagramv1.contract.review.finding;

import java.util.Locale;

/** The effect of a changed signature on code that was written for the old one. */
public enum Compatibility {
  /** It neither compiles nor links. */
  BREAKS_SOURCE_AND_BINARY("breaks source and binary", "break source and binary"),
  /** What is compiled still links, and does not compile again. */
  BREAKS_SOURCE("breaks source", "break source"),
  /** It compiles again, and does not link until then. */
  BREAKS_BINARY("breaks binary", "break binary"),
  /** It compiles and links, and passes its arguments to other parameters. */
  SWAPS_ARGUMENTS(
      "compiles and passes arguments to other parameters",
      "compile and pass arguments to other parameters"),
  /** It compiles and links as before. */
  COMPATIBLE("compatible", "compatible");

  private final String ofOne;
  private final String ofMany;

  Compatibility(String ofOne, String ofMany) {
    this.ofOne = ofOne;
    this.ofMany = ofMany;
  }

  /** Returns the compatibility of a change that breaks source, binary code, both or neither. */
  public static Compatibility of(boolean source, boolean binary) {
    if (source) {
      return binary ? COMPATIBLE : BREAKS_BINARY;
    }
    return binary ? BREAKS_SOURCE : BREAKS_SOURCE_AND_BINARY;
  }

  /** Returns the predicate of a sentence about one signature. */
  public String phrase() {
    return ofOne;
  }

  /** Returns a phrase with the number of signatures. */
  public String counted(long number) {
    return number + " " + (number == 1 ? ofOne : ofMany);
  }

  /** The name as it is written for programs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether code that uses it no longer compiles. */
  public boolean breaksSource() {
    return this == BREAKS_SOURCE || this == BREAKS_SOURCE_AND_BINARY;
  }

  /** Returns whether compiled code that uses it fails. */
  public boolean breaksBinary() {
    return this == BREAKS_BINARY || this == BREAKS_SOURCE_AND_BINARY;
  }
}
