package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {
  private final Grant basic = new Grant(Set.of());

  @Test
  void alwaysGrantsBasic() {
    assertThat(basic.allows("basic")).isTrue();
    assertThat(basic.allows("likes")).isFalse();
    assertThat(new Grant(Set.of("likes")).allows("likes")).isTrue();
  }

  @Test
  void requiresPublicContentForObjectsOfOthers() {
    Grant reader = new Grant(Set.of("public_content"));
    assertThat(basic.allowsForOthers("getMedia", "basic")).isFalse();
    assertThat(reader.allowsForOthers("getMedia", "basic")).isTrue();
    assertThat(basic.allowsForOthers("getSelfFeed", "basic")).isTrue();
    assertThat(reader.allowsForOthers("listFollows", "follower_list")).isFalse();
  }
}
