package io.github.instagramv1.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares case folding with ICU, which has the tables of Unicode. */
class CaseFoldingTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  @Test
  void foldsEveryCodePointLikeUnicode() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Unicode.isKnown(codePoint)) {
        String text = Character.toString(codePoint);
        assertThat(CaseFolding.fold(codePoint))
            .as("U+%04X", codePoint)
            .isEqualTo(UCharacter.foldCase(text, true));
        assertThat(CaseFolding.key(text)).as("U+%04X", codePoint).isEqualTo(expected(text));
      }
    }
  }

  @Property
  void foldsTextsLikeIcu(@ForAll("texts") String text) {
    assertThat(CaseFolding.key(text)).isEqualTo(expected(text));
  }

  @Property
  void returnsStableKeysForEveryNormalForm(@ForAll("texts") String text) {
    String key = CaseFolding.key(text);
    assertThat(CaseFolding.key(key)).isEqualTo(key);
    assertThat(NFC.isNormalized(key)).isTrue();
    for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      assertThat(CaseFolding.key(Normalizer.normalize(text, form))).isEqualTo(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ΦΩΣ,      φωσ",
    "φως,      φωσ",
    "CAFÉ,     café",
    "cafe\u0301, café",
    "STRASSE,  strasse",
    "Straße,   strasse",
    "STRAẞE,   strasse",
    "İstanbul, i\u0307stanbul",
    "ISTANBUL, istanbul",
    "ırmak,    ırmak",
    "IRMAK,    irmak",
    "ǅ,        ǆ",
    "ﬁne,      fine",
    "K,        k",
    "Å,        å",
    "ꭰ,        Ꭰ",
    "ᾼ,        αι",
    "दिल्ली,     दिल्ली"
  })
  void foldsKnownExamples(String text, String key) {
    assertThat(CaseFolding.key(text)).isEqualTo(key);
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<Character> any = Arbitraries.chars().all().filter(c -> !Character.isSurrogate(c));
    Arbitrary<Character> difficult =
        Arbitraries.of("iIİıßẞΣσςΐΰŉǰẖ\u0307\u0301\u0345\u0327ᾳᾼΆǅﬃÅK".toCharArray()).map(c -> c);
    return Arbitraries.oneOf(difficult, any.filter(c -> Unicode.isKnown(c)))
        .list()
        .ofMaxSize(12)
        .map(list -> list.stream().map(String::valueOf).reduce("", String::concat));
  }

  private static String expected(String text) {
    return NFC.normalize(UCharacter.foldCase(NFD.normalize(text), true));
  }
}
