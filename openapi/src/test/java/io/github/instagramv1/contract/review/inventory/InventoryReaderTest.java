package io.github.instagramv1.contract.review.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.instagramv1.contract.review.MixedEdits;
import org.junit.jupiter.api.Test;

class InventoryReaderTest {
  private static final Inventory INVENTORY = MixedEdits.review().before().inventory();

  @Test
  void listsOperationsInFileOrder() {
    assertThat(INVENTORY.operations()).hasSize(27);
    assertThat(INVENTORY.operations().subList(0, 3))
        .extracting(OperationEntry::id)
        .containsExactly("getGeographyRecentMedia", "searchLocations", "getLocation");
  }

  @Test
  void readsAllPartsOfAnOperation() {
    OperationEntry operation = operation("getUserRecentMedia");
    assertThat(operation.method() + " " + operation.path())
        .isEqualTo("GET /users/{user-id}/media/recent");
    assertThat(operation.tag()).isEqualTo("users");
    assertThat(operation.scopes()).contains("accessToken", "oauth2(basic)");
    assertThat(operation.scopeForOthers()).isEqualTo("public_content");
    assertThat(operation.parameters())
        .extracting(ParameterEntry::in, ParameterEntry::name, ParameterEntry::required)
        .contains(tuple("path", "user-id", true), tuple("query", "count", false));
    assertThat(operation.responses())
        .extracting(ResponseEntry::status, ResponseEntry::schema)
        .contains(tuple("200", "MediaPageResponse"), tuple("429", "ErrorResponse"));
    assertThat(operation.deprecated()).isFalse();
    assertThat(operation.place().line()).isPositive();
    assertThat(operation("getSelfFeed").deprecatedSince()).isEqualTo("2015-11-17");
  }

  @Test
  void listsWhereASchemaIsUsed() {
    SchemaEntry comment =
        INVENTORY.schemas().stream()
            .filter(each -> each.name().equals("Comment"))
            .findFirst()
            .orElseThrow();
    assertThat(comment.usedBy()).contains("CommentListResponse");
    assertThat(comment.operations()).contains("listComments").doesNotContain("getTag");
    assertThat(INVENTORY.schemas()).allSatisfy(each -> assertThat(each.operations()).isNotNull());
  }

  @Test
  void listsTheStatusesOfAnErrorType() {
    ErrorEntry limit =
        INVENTORY.errors().stream()
            .filter(each -> each.type().equals("OAuthRateLimitException"))
            .findFirst()
            .orElseThrow();
    assertThat(limit.statuses()).containsExactly("429");
    assertThat(limit.operations()).hasSize(27);
  }

  private static OperationEntry operation(String id) {
    return INVENTORY.operations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
