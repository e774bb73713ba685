package io.github.instagramv1.client.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.FakeTransport;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.value.PropertyException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a list ends at a page with neither a cursor nor a {@code next_url}. */
class LastPageTest {
  private static final String ITEMS = "{\"data\": [null, {\"id\": \"1_2\"}, null]%s}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"pagination\": {}",
        ", \"pagination\": null",
        ", \"pagination\": []",
        ", \"pagination\": \"none\"",
        ", \"pagination\": [1]",
        ", \"pagination\": false",
        ", \"pagination\": {\"deprecation_warning\": \"next_max_id is deprecated\"}",
        ", \"pagination\": {\"min_tag_id\": \"7\", \"next_min_id\": \"7\"}",
        ", \"pagination\": {\"next_url\": null, \"next_max_tag_id\": null}",
        ", \"pagination\": {\"next_url\": \"\", \"next_max_tag_id\": \" \"}"
      })
  void endsTheList(String pagination) throws Exception {
    Paged<Media> list = list(pagination);
    assertThat(list.toList()).extracting(media -> media.id().text()).containsExactly("1_2");
    assertThat(publishedItems(list)).hasSize(1).doesNotContainNull();
    assertThat(list.stream()).hasSize(1).doesNotContainNull();
    assertThat(list.firstPage().hasNext()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"pagination\": {\"next_url\": {}}",
        ", \"pagination\": {\"next_max_tag_id\": [7]}"
      })
  void failsForAPageKeyThatCannotBeRead(String pagination) {
    Iterator<Media> items = list(pagination).iterator();
    assertThat(items.next().id().text()).isEqualTo("1_2");
    assertThatThrownBy(items::hasNext)
        .isInstanceOf(PropertyException.class)
        .hasMessageStartingWith("pagination.next_");
    assertThatThrownBy(() -> publishedItems(list(pagination)))
        .hasCauseInstanceOf(PropertyException.class);
  }

  @Test
  void acceptsANumberAsPageKey() {
    assertThat(list(", \"pagination\": {\"next_max_tag_id\": 7}").firstPage().nextCursor())
        .contains("7");
  }

  private static Paged<Media> list(String pagination) {
    return InstagramClient.over(
            new FakeTransport(call -> RawResponse.of(200, ITEMS.formatted(pagination))))
        .tags()
        .recentMedia("dawn");
  }

  private static List<Media> publishedItems(Paged<Media> list) throws Exception {
    CompletableFuture<List<Media>> all = new CompletableFuture<>();
    list.publisher()
        .subscribe(
            new Flow.Subscriber<>() {
              private final List<Media> seen = new ArrayList<>();

              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
              }

              @Override
              public void onNext(Media media) {
                seen.add(media);
              }

              @Override
              public void onError(Throwable failure) {
                all.completeExceptionally(failure);
              }

              @Override
              public void onComplete() {
                all.complete(seen);
              }
            });
    return all.get(10, TimeUnit.SECONDS);
  }
}
