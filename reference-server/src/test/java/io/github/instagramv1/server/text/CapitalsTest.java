package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NICE",
        "WOW! 100%",
        "A",
        "ÉTÉ",
        "E\u0301",
        "ПРИВЕТ",
        "ΑΘΗΝΑ",
        "WOW 写真",
        "🅱️ NICE",
        "ԲԱՐԵՎ",
        "ᲒᲐᲛᲐᲠᲯᲝᲑᲐ",
        "𐐔𐐇",
        "İ",
        "ẞ",
        "Ǆ",
        "A ⓐ"
      })
  void detectsTextWithCapitalsOnly(String text) {
    assertThat(Capitals.only(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "100%",
        "!?",
        "📷",
        "🅱️🅾️",
        "Ⓜ️",
        "Ⓐ",
        "🇩🇪",
        "🆗",
        "Ⅷ",
        "𝐀𝐁",
        "ℂ",
        "写真",
        "שלום",
        "हिन्दी",
        "გამარჯობა",
        "ᏣᎳᎩ",
        "ᏣᎳᎩ ꮳ",
        "NICe",
        "I see",
        "STRAßE",
        "ıI",
        "ǅ",
        "ǅUNGLA",
        "Nº",
        "ªA",
        "ʰA"
      })
  void rejectsSmallLettersAndCaselessText(String text) {
    assertThat(Capitals.only(text)).isFalse();
  }
}
