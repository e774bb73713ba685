package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private final Audience all = new Audience(Map.of("31", "1", "32", "2", "33", "1", "34", "3"));

  @Test
  void omitsMediaOfHiddenAccounts() {
    assertThat(all.without(Set.of())).containsExactly("31", "32", "33", "34");
    assertThat(all.without(Set.of("1"))).containsExactly("32", "34");
  }

  @Test
  void findsAccountsWithoutMediaInAList() {
    assertThat(all.absentFrom(List.of("33", "32", "99"))).containsExactly("3");
  }
}
