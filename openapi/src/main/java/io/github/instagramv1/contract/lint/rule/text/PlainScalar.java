package io.github.instagramv1.contract.lint.rule.text;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finds unquoted values that YAML parsers read differently. */
final class PlainScalar {
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)\\.(0|\\d*[1-9])");

  /** Values that YAML 1.2 reads as a number and YAML 1.1 does not. */
  private static final Pattern NUMBER_OF_1_2 =
      Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+");

  private static final BigInteger LARGEST_OF_JAVASCRIPT =
      BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

  private PlainScalar() {}

  /** Returns whether nothing is written, which is read as null. */
  static boolean isEmpty(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.NULL) && scalar.getValue().isEmpty();
  }

  /** Returns what to do about a value that parsers read differently; empty if they agree. */
  static Optional<String> trap(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return Optional.empty();
    }
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.BOOL) && !Set.of("true", "false").contains(text)) {
      return Optional.of("Quote " + text + ", or write true or false.");
    }
    if (tag.equals(Tag.NULL) && !text.equals("null")) {
      return Optional.of("Write null explicitly.");
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    if (tag.equals(Tag.FLOAT) && !DECIMAL.matcher(text).matches()) {
      return Optional.of("Quote " + text + ", or write it as a plain decimal.");
    }
    boolean number = tag.equals(Tag.STR) && NUMBER_OF_1_2.matcher(text).matches();
    if (number || tag.equals(Tag.TIMESTAMP)) {
      return Optional.of("Quote " + text + ": some parsers do not read it as a string.");
    }
    return Optional.empty();
  }

  private static Optional<String> integer(String text) {
    if (!INTEGER.matcher(text).matches()) {
      return Optional.of("Quote " + text + ", or write it as a plain decimal.");
    }
    if (new BigInteger(text).abs().compareTo(LARGEST_OF_JAVASCRIPT) > 0) {
      return Optional.of("Quote " + text + ": JavaScript rounds it.");
    }
    return Optional.empty();
  }
}
