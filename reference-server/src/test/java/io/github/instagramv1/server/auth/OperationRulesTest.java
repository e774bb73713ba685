package io.github.instagramv1.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.contract.Contract;
import io.github.instagramv1.server.credential.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationRulesTest {
  private final OperationRules rules = OperationRules.of(Contract.read());

  @ParameterizedTest
  @CsvSource({
    "getUser, BASIC, true, false",
    "searchUsers, BASIC, true, false",
    "getSelfFeed, BASIC, false, false",
    "getSelfLikedMedia, BASIC, false, false",
    "searchTags, PUBLIC_CONTENT, true, false",
    "listRequestedBy, FOLLOWER_LIST, false, false",
    "getRelationship, FOLLOWER_LIST, false, false",
    "modifyRelationship, RELATIONSHIPS, false, true",
    "createComment, COMMENTS, false, true",
    "deleteComment, COMMENTS, false, true",
    "likeMedia, LIKES, false, true",
    "unlikeMedia, LIKES, false, true"
  })
  void readsRulesFromTheContract(
      String operation, Scope scope, boolean clientIdSuffices, boolean writes) {
    assertThat(rules.of(operation))
        .isEqualTo(new OperationRules.Rule(scope, clientIdSuffices, writes));
  }

  @Test
  void builtRulesFileMatchesTheContract() {
    OperationRules ofFile = OperationRules.read();
    for (JsonNode path : Contract.ofYaml().get("paths")) {
      for (JsonNode operation : path) {
        String id = operation.path("operationId").asText();
        assertThat(ofFile.of(id)).as(id).isEqualTo(rules.of(id));
      }
    }
  }

  @Test
  void rejectsAnUnknownOperation() {
    assertThatThrownBy(() -> rules.of("getStories"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("getStories");
  }
}
