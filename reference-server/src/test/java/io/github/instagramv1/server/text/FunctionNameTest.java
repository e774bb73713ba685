package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionNameTest {
  /**
   * The characters that Unicode 15.1 added to those of identifiers. JavaScript always allowed the
   * first two.
   */
  private static final Set<Integer> SINCE_UNICODE_15_1 = Set.of(0x200C, 0x200D, 0x30FB, 0xFF65);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f",
        "$",
        "_1",
        "jQuery1910_1234",
        "app.photos.show",
        "fågel",
        "a$.b_",
        "コールバック",
        "a\u200Db",
        "𝒳.y",
        "a.delete",
        "a.if.new",
        "a.null",
        "a.this",
        "this.show",
        "window.f",
        "deleted",
        "iff",
        "Null",
        "$new",
        "undefined",
        "async",
        "await.x",
        "yield",
        "let",
        "static",
        "public.f",
        "of.get",
        "eval",
        "arguments"
      })
  void acceptsIdentifiersJoinedByDots(String name) {
    assertThat(FunctionName.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1a",
        "a.",
        ".a",
        "a..b",
        "a b",
        "a[0]",
        "a[\"b\"]",
        "f()",
        "f;g",
        "a-b",
        "a/*",
        "f\n",
        "<b>",
        "\\u0061",
        "a\u2028",
        "\u200Da",
        "a\u00AD",
        "a\u0001",
        ".",
        "📷",
        "a.1",
        "a?.b",
        "#a",
        "a.#b",
        "\uFEFFa"
      })
  void rejectsOtherTexts(String name) {
    assertThat(FunctionName.isOne(name)).isFalse();
  }

  /** Each of the words is a syntax error before {@code (}, or never names a function. */
  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "with"
      })
  void rejectsALeadingReservedWord(String word) {
    assertThat(FunctionName.isOne(word)).isFalse();
    assertThat(FunctionName.isOne(word + ".x")).isFalse();
    assertThat(FunctionName.isOne("x." + word)).isTrue();
    assertThat(FunctionName.isOne(word + "_")).isTrue();
  }

  @Test
  void rejectsThisAlone() {
    assertThat(FunctionName.isOne("this")).isFalse();
  }

  @Test
  void rejectsNamesLongerThan200Characters() {
    assertThat(FunctionName.isOne("f".repeat(200))).isTrue();
    assertThat(FunctionName.isOne("f".repeat(201))).isFalse();
  }

  @Test
  void acceptsTheIdentifiersOfUnicode() {
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Unicode.isKnown(codePoint) && !SINCE_UNICODE_15_1.contains(codePoint)) {
        String character = Character.toString(codePoint);
        assertThat(FunctionName.isOne(character))
            .as("U+%04X first", codePoint)
            .isEqualTo(UCharacter.hasBinaryProperty(codePoint, UProperty.ID_START));
        assertThat(FunctionName.isOne("a" + character))
            .as("U+%04X", codePoint)
            .isEqualTo(UCharacter.hasBinaryProperty(codePoint, UProperty.ID_CONTINUE));
      }
    }
  }
}
