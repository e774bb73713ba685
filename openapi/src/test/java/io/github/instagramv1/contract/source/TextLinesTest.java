package io.github.instagramv1.contract.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a\n",
        "a\nb",
        "\n",
        "\n\n",
        "a\r\nb\r\n",
        "a\rb",
        "a\r\r\nb\n\rc",
        "a\n\n\nb\n",
        "\u00e4\n\ud83d\ude00\n"
      })
  void splitsLinesLikeStringLines(String text) {
    assertThat(new TextLines(text)).isEqualTo(text.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 1000})
  void splitsAnyNumberOfLines(int number) {
    String text = "line\n".repeat(number);
    assertThat(new TextLines(text)).isEqualTo(text.lines().toList());
  }
}
