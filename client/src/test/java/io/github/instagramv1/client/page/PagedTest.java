package io.github.instagramv1.client.page;

import static io.github.instagramv1.client.page.PageScript.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.model.UserSummary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagedTest {

  @Test
  void iteratesOverAllPages() {
    PageScript script = PageScript.ofUsers(7, 3);
    assertThat(ids(script.follows())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(script.calls()).hasSize(3);
  }

  @Test
  void sendsNoRequestBeforeItemsAreRead() {
    PageScript script = PageScript.ofUsers(7, 3);
    Paged<UserSummary> follows = script.follows();
    Iterator<UserSummary> iterator = follows.iterator();
    assertThat(follows.stream()).isNotNull();
    assertThat(follows.pages().iterator().hasNext()).isTrue();
    assertThat(follows.limit(0).toList()).isEmpty();
    assertThat(script.calls()).isEmpty();
    for (int i = 0; i < 3; i++) {
      iterator.next();
    }
    assertThat(script.calls()).hasSize(1);
    iterator.next();
    assertThat(script.calls()).hasSize(2);
  }

  @Test
  void requestsNoMorePagesThanALimitNeeds() {
    PageScript script = PageScript.ofUsers(1_000_000, 3);
    assertThat(ids(script.follows().limit(6))).hasSize(6);
    assertThat(script.calls()).hasSize(2);
    assertThat(script.follows().limit(5).limit(100).toList()).hasSize(5);
    assertThat(script.follows().stream().anyMatch(user -> user.id().number() > 0)).isTrue();
    assertThat(script.calls()).hasSize(2 + 2 + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> script.follows().limit(-1));
  }

  @Test
  void eachIterationStartsAtTheFirstPage() {
    PageScript script =
        new PageScript(i -> page(i % 2 == 0 ? PageScript.next(2) : "{}", i % 2 + 1));
    Paged<UserSummary> follows = script.follows();
    assertThat(ids(follows)).containsExactly(1L, 2L);
    assertThat(ids(follows)).containsExactly(1L, 2L);
  }

  @Test
  void skipsEmptyPages() {
    PageScript script =
        PageScript.of(page(PageScript.next(2)), page(PageScript.next(3)), page("{}", 8));
    assertThat(ids(script.follows())).containsExactly(8L);
  }

  @Test
  void followsTheNextUrlUnchanged() {
    PageScript script = PageScript.ofUsers(4, 2);
    script.follows().toList();
    assertThat(script.calls().get(0).query()).containsEntry("count", "9");
    assertThat(script.calls().get(1).url()).hasToString(PageScript.NEXT + "&cursor=2");
  }

  @Test
  void usesTheCursorWithoutANextUrl() {
    PageScript script = PageScript.of(page("{\"next_cursor\": \"17\"}", 1), page("{}", 2));
    assertThat(ids(script.follows())).containsExactly(1L, 2L);
    assertThat(script.calls().get(1).url()).isNull();
    assertThat(script.calls().get(1).query())
        .containsEntry("cursor", "17")
        .containsEntry("count", "9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "{\"next_url\": \"\", \"next_cursor\": \" \"}",
        "{\"next_url\": null}",
        "{\"min_tag_id\": \"5\"}"
      })
  void endsWithoutUrlAndCursor(String pagination) {
    PageScript script = PageScript.of(page(pagination, 1));
    assertThat(ids(script.follows())).containsExactly(1L);
  }

  @Test
  void endsAtAPageWithoutPagination() {
    PageScript script = PageScript.of("{\"data\": [{\"id\": \"1\"}], \"meta\": {\"code\": 200}}");
    assertThat(ids(script.follows())).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50})
  void failsAtARepeatedPage(int circle) {
    PageScript script = new PageScript(i -> page(PageScript.next(i % circle), i));
    List<Long> read = new ArrayList<>();
    assertThatThrownBy(() -> script.follows().forEach(user -> read.add(user.id().number())))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("listFollows")
        .hasMessageNotContaining("s3cret");
    assertThat(read).hasSize(circle + 1);
  }

  @Test
  void failsAtARepeatedUrlWithoutCursor() {
    String again = "{\"next_url\": \"" + PageScript.NEXT + "\"}";
    PageScript script = new PageScript(i -> page(again, i));
    assertThatThrownBy(() -> script.follows().toList()).isInstanceOf(PagingException.class);
    assertThat(script.calls()).hasSize(2);
  }

  @Test
  void rejectsAnInvalidNextUrl() {
    PageScript script =
        PageScript.of(page("{\"next_url\": \"http://[access_token=1.a.s3cret\"}", 1));
    assertThatThrownBy(() -> script.follows().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void continuesAfterAFailure() {
    PageScript complete = PageScript.ofUsers(4, 2);
    List<String> responses = List.of(response(complete, 0), "broken", response(complete, 1));
    PageScript script = new PageScript(responses::get);
    Iterator<UserSummary> iterator = script.follows().iterator();
    iterator.next();
    iterator.next();
    assertThatThrownBy(iterator::hasNext).isInstanceOf(RuntimeException.class);
    assertThat(iterator.next().id().number()).isEqualTo(3);
    iterator.next();
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void iteratesOverPages() {
    List<Integer> sizes = new ArrayList<>();
    for (Page<UserSummary> page : PageScript.ofUsers(7, 3).follows().pages()) {
      sizes.add(page.items().size());
    }
    assertThat(sizes).containsExactly(3, 3, 1);
  }

  private static String response(PageScript script, int number) {
    Page<UserSummary> page = script.follows().firstPage();
    for (int i = 0; i < number; i++) {
      page = page.next();
    }
    script.calls().clear();
    return page.raw().body();
  }

  private static List<Long> ids(Items<UserSummary> users) {
    List<Long> ids = new ArrayList<>();
    users.forEach(user -> ids.add(user.id().number()));
    return ids;
  }
}
