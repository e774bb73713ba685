package io.github.instagramv1.server.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"657988443280050001_25025320", "657988443280050001", "0_0"})
  void readsAndWritesBothForms(String text) {
    assertThat(MediaId.parse(text).orElseThrow().format()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "_", "1_", "_1", "1_2_3", "a", "-1", "1_-2", "9223372036854775808", " 1", "١"})
  void rejectsInvalidIds(String text) {
    assertThat(MediaId.parse(text)).isEmpty();
  }

  @Test
  void admitsOnlyTheOwnerInTheId() {
    assertThat(MediaId.of(7, 2).admitsOwner(2)).isTrue();
    assertThat(MediaId.of(7, 2).admitsOwner(3)).isFalse();
    assertThat(MediaId.parse("7").orElseThrow().admitsOwner(3)).isTrue();
  }
}
