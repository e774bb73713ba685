package io.github.instagramv1.conformance.second;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parameters of a request that are numbers. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");
  private static final Pattern POSITION = Pattern.compile("[0-9]{1,19}");
  private static final Pattern MEDIA = Pattern.compile("([0-9]{1,19})(_[0-9]{1,19})?");

  private Numbers() {}

  /** Returns the number of items to return. The maximum caps larger values. */
  static int count(Ask ask, int usual, int most) {
    BigInteger number = wholeNumber(ask, "count").orElse(BigInteger.valueOf(usual));
    if (number.signum() <= 0) {
      throw Refusal.invalid("count is not positive");
    }
    return number.min(BigInteger.valueOf(most)).intValue();
  }

  /** Returns the distance in metres. */
  static int distance(Ask ask) {
    BigInteger number = wholeNumber(ask, "distance").orElse(BigInteger.valueOf(1000));
    if (number.signum() < 0 || number.compareTo(BigInteger.valueOf(5000)) > 0) {
      throw Refusal.invalid("distance is not from 0 to 5000");
    }
    return number.intValue();
  }

  /** Returns a time in seconds; empty if the parameter is absent. */
  static Optional<Long> time(Ask ask, String name) {
    Optional<BigInteger> number = wholeNumber(ask, name);
    if (number.filter(time -> time.signum() < 0).isPresent()) {
      throw Refusal.invalid(name + " is negative");
    }
    return number.map(time -> time.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue());
  }

  private static Optional<BigInteger> wholeNumber(Ask ask, String name) {
    Optional<String> text = ask.text(name);
    if (text.filter(value -> !WHOLE.matcher(value).matches()).isPresent()) {
      throw Refusal.invalid(name + " is no whole number");
    }
    return text.map(BigInteger::new);
  }

  /**
   * Returns an angle in degrees, between the negative bound and the bound; empty if the parameter
   * is absent.
   */
  static Optional<Double> degrees(Ask ask, String name, int bound) {
    Optional<String> text = ask.text(name);
    if (text.filter(value -> !DECIMAL.matcher(value).matches()).isPresent()) {
      throw Refusal.invalid(name + " is no number");
    }
    Optional<BigDecimal> number = text.map(BigDecimal::new);
    if (number.filter(value -> value.abs().compareTo(BigDecimal.valueOf(bound)) > 0).isPresent()) {
      throw Refusal.invalid(name + " is not on the globe");
    }
    return number.map(BigDecimal::doubleValue);
  }

  /** Returns the number in a media id; empty if the parameter is absent. */
  static Optional<BigInteger> media(Ask ask, String name) {
    return ask.text(name)
        .map(
            text -> {
              var matcher = MEDIA.matcher(text);
              if (!matcher.matches()) {
                throw Refusal.invalid(name + " is no media id");
              }
              return new BigInteger(matcher.group(1));
            });
  }

  /** Returns a position in a list; empty if the parameter is absent. */
  static Optional<BigInteger> position(Ask ask, String name) {
    Optional<String> text = ask.text(name);
    if (text.filter(value -> !POSITION.matcher(value).matches()).isPresent()) {
      throw Refusal.invalid(name + " is no position");
    }
    return text.map(BigInteger::new);
  }
}
