package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationRulesTest {
  private final OperationRules rules = OperationRules.ofContract();

  @ParameterizedTest
  @CsvSource({
    "getUser, BASIC, true",
    "searchUsers, BASIC, true",
    "getSelfFeed, BASIC, false",
    "getSelfLikedMedia, BASIC, false",
    "searchTags, PUBLIC_CONTENT, true",
    "listRequestedBy, FOLLOWER_LIST, false",
    "getRelationship, FOLLOWER_LIST, false",
    "modifyRelationship, RELATIONSHIPS, false",
    "createComment, COMMENTS, false",
    "likeMedia, LIKES, false"
  })
  void areThoseOfTheContract(String operation, Scope scope, boolean clientIdSuffices) {
    assertThat(rules.of(operation)).isEqualTo(new OperationRules.Rule(scope, clientIdSuffices));
  }

  @Test
  void knowNoOperationThatTheContractHasNot() {
    assertThatThrownBy(() -> rules.of("getStories"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("getStories");
  }
}
