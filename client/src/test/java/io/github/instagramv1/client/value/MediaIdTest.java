package io.github.instagramv1.client.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaIdTest {

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
    "18446744073709551615, P__________"
  })
  void convertsToAndFromShortcodes(String pk, String shortcode) {
    assertThat(MediaId.of(pk).shortcode()).isEqualTo(shortcode);
    assertThat(MediaId.of(pk + "_25025320").shortcode()).isEqualTo(shortcode);
    assertThat(MediaId.ofShortcode(shortcode)).isEqualTo(MediaId.of(pk));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "BXsFz/", "Q__________", "BcHnHBXAqkZq9f2J3h"})
  void rejectsInvalidShortcodes(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> MediaId.ofShortcode(text));
  }

  @Test
  void consistsOfNumberAndOwner() {
    MediaId id = MediaId.of("1121678067061951491_1574083");
    assertThat(id.pk()).isEqualTo(1121678067061951491L);
    assertThat(id.owner()).contains(UserId.of(1574083));
    assertThat(MediaId.of(1121678067061951491L, UserId.of("1574083"))).isEqualTo(id);
    assertThat(id).hasToString("1121678067061951491_1574083");
    assertThat(MediaId.of("7").owner()).isEmpty();
    assertThat(MediaId.of("18446744073709551615").pk()).isEqualTo(-1);
  }

  @Test
  void returnsItsCreationTime() {
    assertThat(MediaId.of("1121678067061951491_1574083").createdAt())
        .contains(Instant.parse("2015-11-19T12:01:07.200Z"));
    assertThat(MediaId.of("22987123").createdAt()).isEmpty();
    assertThat(MediaId.of("18446744073709551615").createdAt().orElseThrow())
        .isAfter("2081-01-01T00:00:00Z");
    assertThat(CommentId.of("1121649402349554691").createdAt())
        .isEqualTo(MediaId.of("1121649402349554691").createdAt());
  }

  @Test
  void keepsAnyText() {
    MediaId odd = MediaId.of("not-a-number");
    assertThat(odd.text()).isEqualTo("not-a-number");
    assertThat(odd).hasToString("not-a-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_",
        "_7",
        "abc_def",
        "-5_1",
        "+5_1",
        "5 _1",
        "1.5_1",
        "18446744073709551616",
        "99999999999999999999_1"
      })
  void failsForTheNumberOfAnInvalidId(String text) {
    MediaId odd = MediaId.of(text);
    assertThat(odd.createdAt()).isEmpty();
    assertThatThrownBy(odd::pk)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("The media id \"" + text + "\" has no number of 64 bits");
    assertThatThrownBy(odd::shortcode).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(CommentId.of(text).createdAt()).isEmpty();
    assertThatThrownBy(UserId.of(text)::number)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The user id \"" + text + "\" ");
  }

  @Test
  void messageHidesTokensAndShortensLongIds() {
    assertThatThrownBy(MediaId.of("access_token=1574083.abc.5ec3e7c0ffee")::pk)
        .hasMessageNotContaining("5ec3e7c0ffee");
    assertThatThrownBy(MediaId.of("9".repeat(5_000))::pk)
        .hasMessageContaining("999...\"")
        .message()
        .hasSizeLessThan(150);
  }

  @Test
  void hasNoOwnerAfterABareUnderscore() {
    assertThat(MediaId.of("7_").owner()).isEmpty();
    assertThat(MediaId.of("7_").pk()).isEqualTo(7);
    assertThat(MediaId.of("abc_def").owner()).contains(UserId.of("def"));
  }

  @Test
  void userIdHasANumber() {
    assertThat(UserId.of("25025320").number()).isEqualTo(25025320);
    assertThat(UserId.of(25025320)).isEqualTo(UserId.of("25025320")).hasToString("25025320");
    assertThat(LocationId.of("3001373")).hasToString("3001373");
  }
}
