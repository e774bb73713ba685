package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "#a                                   | a",
        "so #blue, so #Deep!                  | blue Deep",
        "#a#b##c                              | a b c",
        "(#a) [#b] /#c .#d -#e                | a b c d e",
        "#35mm #_x #1                         | 35mm _x 1",
        "日本。#写真                            | 写真",
        "#नमस्ते #ไทย                           | नमस्ते ไทย",
        "#cafe\u0301s                         | cafe\u0301s",
        "❤️#love 1️⃣#one 🅱️#b ☀#sun           | love one b sun",
        "C#major                              | ",
        "C#major#minor é#a 日#b 1#c _#d e\u0301#f नि#g | ",
        "# #! ## #-a #📷                       | ",
        "#️⃣ #\u0301a #⃣                        | ",
        "https://example.org/doc#part2        | ",
        "WWW.example.org/#a #b                | b",
        "http://a.test/?q=#x&y=#z             | ",
        "example.org/#a                       | a",
        "&#39; a&#b                           | 39 b"
      })
  void findsHashtagsInText(String text, String names) {
    assertThat(Hashtags.in(text))
        .isEqualTo(names == null ? List.of() : List.of(names.split(" ", -1)));
  }

  @Test
  void returnsEachKeyOnce() {
    assertThat(Hashtags.keysIn("#Café #CAFE\u0301 #ΦΩΣ #φως #straße #STRASSE"))
        .containsExactly("café", "φωσ", "strasse");
  }
}
