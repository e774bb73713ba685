package io.github.instagramv1.contract.review.pattern;

import java.util.Map;

/** Reads the expression of one character in a pattern. */
final class CharacterClasses {
  private static final Map<Character, CharacterSet> SHORTHANDS =
      Map.of(
          'd',
          CharacterSet.DIGITS,
          'D',
          CharacterSet.DIGITS.complement(),
          'w',
          CharacterSet.WORD,
          'W',
          CharacterSet.WORD.complement(),
          's',
          CharacterSet.SPACE,
          'S',
          CharacterSet.SPACE.complement());
  private static final Map<Character, Character> CONTROLS =
      Map.of('n', '\n', 'r', '\r', 't', '\t', 'f', '\f', 'v', '\u000B');
  private static final int HEX = 16;

  /**
   * The result of reading.
   *
   * @param end the index of the rest of the pattern
   */
  record Read(CharacterSet characters, int end) {
    boolean isSingle() {
      return characters.ranges().size() == 1
          && characters.ranges().get(0).from() == characters.ranges().get(0).until();
    }

    int single() {
      return characters.ranges().get(0).from();
    }
  }

  private final String pattern;

  CharacterClasses(String pattern) {
    this.pattern = pattern;
  }

  /** Reads a character, an escape, a class or a dot. */
  Read read(int at) {
    return switch (pattern.charAt(at)) {
      case '.' -> new Read(CharacterSet.WITHIN_LINE, at + 1);
      case '[' -> characterClass(at + 1);
      default -> character(at, false);
    };
  }

  private Read characterClass(int start) {
    boolean negated = start < pattern.length() && pattern.charAt(start) == '^';
    int at = negated ? start + 1 : start;
    CharacterSet members = CharacterSet.none();
    while (charAt(at) != ']') {
      Read first = character(at, true);
      at = first.end();
      if (charAt(at) == '-' && charAt(at + 1) != ']') {
        Read last = character(at + 1, true);
        if (!first.isSingle() || !last.isSingle() || last.single() < first.single()) {
          throw new NotRegular();
        }
        members = members.and(CharacterSet.of(first.single(), last.single()));
        at = last.end();
      } else {
        members = members.and(first.characters());
      }
    }
    return new Read(negated ? members.complement() : members, at + 1);
  }

  private Read character(int at, boolean inClass) {
    if (charAt(at) == '\\') {
      return escape(at + 1, inClass);
    }
    int c = pattern.codePointAt(at);
    return new Read(CharacterSet.of(c, c), at + Character.charCount(c));
  }

  private Read escape(int at, boolean inClass) {
    char c = charAt(at);
    if (SHORTHANDS.containsKey(c)) {
      return new Read(SHORTHANDS.get(c), at + 1);
    }
    if (CONTROLS.containsKey(c)) {
      return single(CONTROLS.get(c), at + 1);
    }
    if (c == 'x') {
      return code(at + 1, at + 3);
    }
    if (c == 'u') {
      return charAt(at + 1) == '{'
          ? single(code(at + 2, pattern.indexOf('}', at)).single(), pattern.indexOf('}', at) + 1)
          : code(at + 1, at + 5);
    }
    if (c == 'b' && inClass) {
      return single('\b', at + 1);
    }
    if (Character.isLetterOrDigit(c)) {
      throw new NotRegular();
    }
    return single(c, at + 1);
  }

  private Read code(int from, int until) {
    try {
      return single(Integer.parseInt(pattern.substring(from, until), HEX), until);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new NotRegular();
    }
  }

  private static Read single(int character, int end) {
    return new Read(CharacterSet.of(character, character), end);
  }

  private char charAt(int at) {
    if (at >= pattern.length()) {
      throw new NotRegular();
    }
    return pattern.charAt(at);
  }
}
