package io.github.instagramv1.client.page;

import static io.github.instagramv1.client.page.PageScript.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.model.UserSummary;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void nextReturnsTheNextPage() {
    Page<UserSummary> first = PageScript.ofUsers(3, 2).follows().firstPage();
    assertThat(first.items()).hasSize(2);
    assertThat(first.hasNext()).isTrue();
    assertThat(first.nextCursor()).contains("2");
    Page<UserSummary> last = first.next();
    assertThat(last.items()).hasSize(1);
    assertThat(last.hasNext()).isFalse();
    assertThat(last.nextCursor()).isEmpty();
    assertThatThrownBy(last::next).isInstanceOf(NoSuchElementException.class);
    assertThat(last.nextAsync()).isCompletedExceptionally();
  }

  @Test
  void nextAsyncReturnsTheNextPage() throws Exception {
    Paged<UserSummary> follows = PageScript.ofUsers(3, 2).follows();
    Page<UserSummary> last = follows.firstPageAsync().thenCompose(Page::nextAsync).get();
    assertThat(last.items()).hasSize(1);
  }

  @Test
  void nextFetchesAgainOnEachCall() {
    PageScript script = new PageScript(i -> page(PageScript.next(i == 0 ? 2 : 3), i));
    Page<UserSummary> first = script.follows().firstPage();
    assertThat(first.next().items()).isNotEqualTo(first.next().items());
  }

  @Test
  void nextAsyncFailsForACircleOfPages() {
    PageScript script = new PageScript(i -> page(PageScript.next(7), i));
    assertThatThrownBy(() -> script.follows().firstPage().next().nextAsync().get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(PagingException.class);
  }

  @Test
  void allReturnsItsItemsAndTheFollowingOnes() {
    PageScript script = PageScript.ofUsers(5, 2);
    Page<UserSummary> second = script.follows().firstPage().next();
    assertThat(second.all().stream().map(user -> user.id().number())).containsExactly(3L, 4L, 5L);
    assertThat(second.all().limit(1).toList()).hasSize(1);
    assertThat(script.calls()).hasSize(3);
  }

  @Test
  void keepsTheRawResponse() {
    String response = page("{\"next_cursor\":\"2\",\"mood\":\"fine\"}", 1);
    assertThat(PageScript.of(response).follows().firstPage().raw().body()).isEqualTo(response);
  }

  @Test
  void toStringHidesTheToken() {
    assertThat(PageScript.ofUsers(2, 1).follows().firstPage().toString())
        .isEqualTo("Page{[UserSummary{id=1}], more}");
  }
}
