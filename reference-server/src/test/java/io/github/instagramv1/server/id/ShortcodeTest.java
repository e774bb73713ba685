package io.github.instagramv1.server.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodeTest {
  @ParameterizedTest
  @CsvSource({
    "1667121369441597934, Bcizg1_B3nu",
    "1477919811501485796, BSCoDz7Du7k",
    "1196893517451621714, BCcOFANq_VS",
    "1433618228001511344, BPlPC7Hjhew",
    "1545169645907279150, BVxi5s2BP0u",
    "886259484377399831, xMoE4xIsIX",
    "186725348403778510, KXYbcOKxPO",
    "22987123, BXsFz",
    "3, D",
    "0, A",
    "9223372036854775807, H__________"
  })
  void encodesAndDecodesKnownShortcodes(long pk, String code) {
    assertThat(Shortcode.encode(pk)).isEqualTo(code);
    assertThat(Shortcode.decode(code)).hasValue(pk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "B C",
        "Bcizg1+B3nu",
        "café",
        "AD",
        "AAAAAAAAAAAA",
        "I__________",
        "BBBBBBBBBBBB"
      })
  void decodesInvalidTextToEmpty(String text) {
    assertThat(Shortcode.decode(text)).isEmpty();
  }

  @Test
  void rejectsANegativePk() {
    assertThatThrownBy(() -> Shortcode.encode(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void decodeUndoesEncode(@ForAll @LongRange(max = Long.MAX_VALUE) long pk) {
    assertThat(Shortcode.decode(Shortcode.encode(pk))).hasValue(pk);
  }
}
