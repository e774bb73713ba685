package io.github.instagramv1.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Valid and invalid names of JavaScript functions for {@code callback} (ECMA-262, 12.7). A valid
 * name consists of identifiers joined by dots; the first is not a reserved word, or is {@code this}
 * before a dot. The names contain each kind of character in each position. Words that are reserved
 * in some scripts only, such as {@code await}, and literals, such as {@code null}, are open and not
 * included.
 */
public final class FunctionNames {
  /**
   * Characters with which an identifier can start: ASCII, other letters of each case, and a letter
   * number.
   */
  private static final List<String> STARTS =
      List.of("a", "Z", "$", "_", "\u00E9", "\u4F60", "\u01C5", "\u02B0", "\u2167", "\uD835\uDD38");

  /** Characters that occur only inside: digits, marks, connecting punctuation and joiners. */
  private static final List<String> PARTS =
      List.of("1", "\u0663", "\u0301", "\u093F", "\u203F", "\u200C", "\u200D");

  /** Characters that no identifier contains. */
  private static final List<String> OTHERS =
      List.of(
          " ",
          "-",
          "(",
          ")",
          "[0]",
          "#",
          "/",
          "*",
          "\\",
          "\"",
          "'",
          "<",
          ";",
          ",",
          "+",
          "=",
          "`",
          "{",
          "%",
          "\n",
          "\u00A0",
          "\u00AD",
          "\u20AC",
          "\u2028",
          "\uD83D\uDE00");

  private static final List<String> RESERVED =
      List.of(
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
          "finally",
          "for",
          "function",
          "if",
          "import",
          "in",
          "instanceof",
          "new",
          "return",
          "super",
          "switch",
          "throw",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "with");

  private static final List<String> BROKEN =
      List.of(".", "a.", ".a", "a..b", "this", "this.", "a.1b", "1.a");

  private FunctionNames() {}

  /** Returns names that servers must accept. */
  public static List<String> valid() {
    List<String> names = new ArrayList<>(List.of("show", "feed.delete", "this.show", "a.this"));
    STARTS.forEach(start -> names.addAll(List.of(start, "a." + start + "b", "a" + start)));
    PARTS.forEach(part -> names.addAll(List.of("a" + part, "$.b" + part + "c")));
    RESERVED.forEach(word -> names.addAll(List.of("a." + word, word + "s")));
    return names;
  }

  /** Returns texts that servers must refuse. */
  public static List<String> invalid() {
    List<String> names = new ArrayList<>(BROKEN);
    PARTS.forEach(part -> names.addAll(List.of(part, part + "a", "a." + part)));
    OTHERS.forEach(other -> names.addAll(List.of("a" + other, other + "a", "a." + other + "b")));
    RESERVED.forEach(word -> names.addAll(List.of(word, word + ".a")));
    return names;
  }

  /** Returns a share of the names, so that several operations together test all of them. */
  public static List<String> share(List<String> names, int number, int shares) {
    return Stream.iterate(number, each -> each < names.size(), each -> each + shares)
        .map(names::get)
        .toList();
  }
}
