package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "_",
        "1",
        "35mm",
        "café",
        "cafe\u0301",
        "हिन्दी",
        "ไทย",
        "العربية",
        "עִבְרִית",
        "日本",
        "ラーメン",
        "한국",
        "göteborg",
        "𝒜",
        "١٢٣",
        "a_b",
        "ʰ",
        "\u0301"
      })
  void acceptsLettersMarksDigitsAndUnderscores(String name) {
    assertThat(TagNames.key(name)).contains(CaseFolding.key(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a-b",
        "#a",
        "a.b",
        "a\u200Db",
        "📷",
        "½",
        "²",
        "Ⅷ",
        "①",
        "Ⓜ",
        "a\n",
        "a;b",
        "a‿b",
        "a\u00A0b",
        "°",
        "a'b"
      })
  void rejectsOtherCharacters(String name) {
    assertThat(TagNames.key(name)).isEmpty();
  }

  /** Compares the characters that the JDK knows with their categories in ICU. */
  @Test
  void followsTheCategoriesOfUnicode() {
    UnicodeSet characters = new UnicodeSet("[[:L:][:M:][:Nd:]_]").freeze();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Unicode.isKnown(codePoint)) {
        assertThat(TagNames.key(Character.toString(codePoint)).isPresent())
            .as("U+%04X", codePoint)
            .isEqualTo(characters.contains(codePoint));
      }
    }
  }

  /**
   * A client can request every name that a response contains, since the key of a name is a name.
   */
  @Test
  void returnsKeysThatAreValidNames() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      TagNames.key(Character.toString(codePoint))
          .ifPresent(key -> assertThat(TagNames.key(key)).contains(key));
    }
  }
}
