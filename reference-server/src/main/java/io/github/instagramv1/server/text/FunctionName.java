package io.github.instagramv1.server.text;

import java.util.List;
import java.util.Set;

/**
 * The name of a JavaScript function as a script writes it: identifiers joined by dots, as ECMA-262
 * defines them, without escape sequences. No other text is safe in a script.
 */
public final class FunctionName {
  private static final int LONGEST = 200;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** A letter that the JDK takes for a part of identifiers, and Unicode for syntax. */
  private static final int VERTICAL_TILDE = 0x2E2F;

  /** A word that may start a path, although it is not a function itself. */
  private static final String THIS = "this";

  /**
   * The reserved words (ECMA-262, 12.7.2) that cannot begin a path in a script that is not strict;
   * behind a dot each is a name as any other. {@code null}, {@code true} and {@code false} could
   * begin one, and would never name a function.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "enum",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "function",
          "if",
          "import",
          "in",
          "instanceof",
          "new",
          "null",
          "return",
          "super",
          "switch",
          "throw",
          "true",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "with");

  private FunctionName() {}

  /** Returns whether a text is such a name, of at most 200 UTF-16 units. */
  public static boolean isOne(String text) {
    if (text.length() > LONGEST || text.equals(THIS)) {
      return false;
    }
    List<String> path = List.of(text.split("\\.", -1));
    return path.stream().allMatch(FunctionName::isIdentifier) && !RESERVED.contains(path.get(0));
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && isStart(text.codePointAt(0))
        && text.codePoints().allMatch(FunctionName::isPart);
  }

  private static boolean isStart(int codePoint) {
    return codePoint == '$' || codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
  }

  private static boolean isPart(int codePoint) {
    return codePoint == '$'
        || codePoint == ZERO_WIDTH_NON_JOINER
        || codePoint == ZERO_WIDTH_JOINER
        || (Character.isUnicodeIdentifierPart(codePoint)
            && !Character.isIdentifierIgnorable(codePoint)
            && codePoint != VERTICAL_TILDE);
  }
}
