package io.github.instagramv1.conformance.generate;

import io.github.instagramv1.conformance.contract.ContractParameter;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Values of one parameter, from its schema. */
public final class Values {
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "abcxyzABC059_\u00e9\u4f60 -.~!*'()%&=+#?/;:@\ud83d\ude00";
  private static final int LONG_TEXT = 40;

  private static final List<String> NO_NUMBERS =
      List.of("many", "1e", "NaN", "1,5", "\u0661", "1d", "0x1p3", "Infinity");
  private static final List<String> NOT_WHOLE = List.of("1.5", "+5", "0x10", "\uff11", "5 ", "1_0");

  /** Texts that a lenient reader of numbers takes for ids; a pattern may allow some of them. */
  private static final List<String> NO_IDS =
      List.of("x", "-1", "1x", "1_", "1_2", "1_2_3", "+1", "\uff11", "1".repeat(20));

  private final Schema<?> schema;

  public Values(ContractParameter parameter) {
    this.schema = parameter.schema();
  }

  /** Returns a value that the contract allows, often one of the least or the most. */
  public String legal(RandomGenerator random) {
    if (schema.getEnum() != null) {
      return String.valueOf(schema.getEnum().get(random.nextInt(schema.getEnum().size())));
    }
    return isNumber() ? number(random) : text(random);
  }

  private boolean isNumber() {
    return "integer".equals(schema.getType()) || "number".equals(schema.getType());
  }

  private String number(RandomGenerator random) {
    BigDecimal least = Optional.ofNullable(schema.getMinimum()).orElse(BigDecimal.ZERO);
    BigDecimal most = Optional.ofNullable(schema.getMaximum()).orElse(BigDecimal.valueOf(1000));
    BigDecimal value =
        switch (random.nextInt(4)) {
          case 0 -> least;
          case 1 -> most;
          default ->
              least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextInt(1001), 3)));
        };
    return "integer".equals(schema.getType())
        ? value.toBigInteger().toString()
        : value.toPlainString();
  }

  private String text(RandomGenerator random) {
    int least = Optional.ofNullable(schema.getMinLength()).orElse(1);
    int most = Optional.ofNullable(schema.getMaxLength()).orElse(LONG_TEXT);
    boolean digits = schema.getPattern() != null;
    int length =
        digits
            ? 1 + random.nextInt(18)
            : switch (random.nextInt(4)) {
              case 0 -> Math.max(1, least);
              case 1 -> most;
              default -> Math.max(1, least) + random.nextInt(Math.min(most, LONG_TEXT));
            };
    int[] alphabet = (digits ? DIGITS : LETTERS).codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(length, most); i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  /** Values that break one constraint each, those of a number or of a choice. */
  public List<Broken> broken() {
    List<Broken> broken = new ArrayList<>();
    if (isNumber()) {
      NO_NUMBERS.forEach(text -> broken.add(new Broken("type", text)));
      if ("integer".equals(schema.getType())) {
        NOT_WHOLE.forEach(text -> broken.add(new Broken("type", text)));
      }
      Optional.ofNullable(schema.getMinimum())
          .ifPresent(
              least ->
                  broken.add(
                      new Broken("minimum", least.subtract(BigDecimal.ONE).toPlainString())));
      Optional.ofNullable(schema.getMaximum())
          .ifPresent(
              most -> broken.add(new Broken("maximum", most.add(BigDecimal.ONE).toPlainString())));
    } else if (schema.getEnum() != null) {
      broken.add(new Broken("enum", "none-of-these"));
      variantsOf(String.valueOf(schema.getEnum().get(0)))
          .forEach(text -> broken.add(new Broken("enum", text)));
    } else if (schema.getPattern() != null) {
      NO_IDS.stream()
          .filter(text -> !text.matches(schema.getPattern()))
          .forEach(text -> broken.add(new Broken("pattern", text)));
    }
    return broken;
  }

  /** Returns a value of a choice in other cases, and with a blank behind it. */
  private static List<String> variantsOf(String value) {
    String capitals = value.toUpperCase(Locale.ROOT);
    return List.of(capitals, capitals.charAt(0) + value.substring(1), value + " ");
  }
}
