package io.github.instagramv1.contract.review.pattern;

import io.github.instagramv1.contract.review.pattern.Expression.Choice;
import io.github.instagramv1.contract.review.pattern.Expression.Edge;
import io.github.instagramv1.contract.review.pattern.Expression.One;
import io.github.instagramv1.contract.review.pattern.Expression.Repeat;
import io.github.instagramv1.contract.review.pattern.Expression.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern by the grammar of ECMA-262, as far as it is regular: without assertions but
 * {@code ^} and {@code $}, without back references and classes of Unicode.
 */
final class PatternParser {
  private static final Pattern QUANTIFIER =
      Pattern.compile("(?:[*+?]|\\{(?<least>\\d{1,6})(?<more>,(?<most>\\d{1,6})?)?})\\??");
  private static final Pattern GROUP =
      Pattern.compile("\\((?:\\?:|\\?<[A-Za-z_$][\\w$]*>)?(?!\\?)");

  private final String pattern;
  private final CharacterClasses classes;
  private int at;

  private PatternParser(String pattern) {
    this.pattern = pattern;
    this.classes = new CharacterClasses(pattern);
  }

  /** Returns the expression of a pattern; empty if it is not regular or not valid. */
  static Optional<Expression> parse(String pattern) {
    PatternParser parser = new PatternParser(pattern);
    try {
      Expression whole = parser.choice();
      return parser.at == pattern.length() ? Optional.of(whole) : Optional.empty();
    } catch (NotRegular e) {
      return Optional.empty();
    }
  }

  private Expression choice() {
    List<Expression> parts = new ArrayList<>(List.of(sequence()));
    while (isAt('|')) {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Choice(parts);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (at < pattern.length() && !isAt('|') && !isAt(')')) {
      parts.add(repeated(part()));
    }
    return new Sequence(parts);
  }

  private Expression part() {
    char c = pattern.charAt(at);
    switch (c) {
      case '^', '$' -> {
        at++;
        return c == '^' ? Edge.START : Edge.END;
      }
      case '(' -> {
        return group();
      }
      case '*', '+', '?' -> throw new NotRegular();
      default -> {
        CharacterClasses.Read read = classes.read(at);
        at = read.end();
        return new One(read.characters());
      }
    }
  }

  private Expression group() {
    Matcher matcher = GROUP.matcher(pattern).region(at, pattern.length());
    if (!matcher.lookingAt()) {
      throw new NotRegular();
    }
    at = matcher.end();
    Expression inner = choice();
    if (!isAt(')')) {
      throw new NotRegular();
    }
    at++;
    return inner;
  }

  private Expression repeated(Expression part) {
    Matcher matcher = QUANTIFIER.matcher(pattern).region(at, pattern.length());
    if (!matcher.lookingAt()) {
      return part;
    }
    char sign = pattern.charAt(at);
    at = matcher.end();
    return switch (sign) {
      case '*' -> new Repeat(part, 0, Repeat.UNBOUNDED);
      case '+' -> new Repeat(part, 1, Repeat.UNBOUNDED);
      case '?' -> new Repeat(part, 0, 1);
      default -> counted(part, matcher);
    };
  }

  private static Expression counted(Expression part, Matcher matcher) {
    int least = Integer.parseInt(matcher.group("least"));
    if (matcher.group("more") == null) {
      return new Repeat(part, least, least);
    }
    String most = matcher.group("most");
    return new Repeat(part, least, most == null ? Repeat.UNBOUNDED : Integer.parseInt(most));
  }

  private boolean isAt(char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }
}
