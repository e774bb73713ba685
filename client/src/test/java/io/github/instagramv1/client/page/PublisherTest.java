package io.github.instagramv1.client.page;

import static io.github.instagramv1.client.page.PageScript.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.instagramv1.client.error.PagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PublisherTest {
  private final Subscriber subscriber = new Subscriber();

  @Test
  void deliversAllAndCompletes() {
    PageScript.ofUsers(7, 3).follows().publisher().subscribe(subscriber.unbounded());
    assertThat(subscriber.ids()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(subscriber.ending()).isEqualTo("complete");
  }

  @Test
  void deliversNoMoreThanRequested() {
    PageScript script = PageScript.ofUsers(100, 2);
    script.follows().publisher().subscribe(subscriber);
    assertThat(script.calls()).isEmpty();
    subscriber.request(3);
    assertThat(subscriber.ids()).containsExactly(1L, 2L, 3L);
    assertThat(script.calls()).hasSize(2);
    subscriber.request(1);
    assertThat(subscriber.ids()).hasSize(4);
    assertThat(script.calls()).hasSize(2);
    assertThat(subscriber.ending()).isNull();
  }

  @Test
  void completesWithTheLastItem() {
    PageScript.ofUsers(2, 2).follows().publisher().subscribe(subscriber);
    subscriber.request(2);
    assertThat(subscriber.ending()).isEqualTo("complete");
  }

  @Test
  void completesWithoutItems() {
    PageScript.of(page("{}")).follows().publisher().subscribe(subscriber);
    subscriber.request(1);
    assertThat(subscriber.ids()).isEmpty();
    assertThat(subscriber.ending()).isEqualTo("complete");
  }

  @Test
  void stopsAtALimit() {
    PageScript script = PageScript.ofUsers(100, 2);
    script.follows().limit(4).publisher().subscribe(subscriber.unbounded());
    assertThat(subscriber.ids()).hasSize(4);
    assertThat(subscriber.ending()).isEqualTo("complete");
    assertThat(script.calls()).hasSize(2);
  }

  @Test
  void deliversNothingAfterACancel() {
    PageScript script = PageScript.ofUsers(100, 2);
    script.follows().publisher().subscribe(subscriber.cancellingAfter(3));
    subscriber.request(50);
    assertThat(subscriber.ids()).hasSize(3);
    assertThat(subscriber.ending()).isNull();
    subscriber.request(50);
    assertThat(subscriber.ids()).hasSize(3);
    assertThat(script.calls()).hasSize(2);
  }

  @Test
  void cancelsTheRequestUnderWay() {
    PageScript script = PageScript.ofUsers(100, 2).holdBack();
    script.follows().publisher().subscribe(subscriber);
    subscriber.request(1);
    subscriber.request(1);
    assertThat(script.futures()).hasSize(1);
    subscriber.cancel();
    assertThat(subscriber.ending()).isNull();
    assertThat(subscriber.ids()).isEmpty();
  }

  @Test
  void failsWhenAPageFails() {
    PageScript.of(page(PageScript.next(2), 1), page(PageScript.next(2), 2))
        .follows()
        .publisher()
        .subscribe(subscriber.unbounded());
    assertThat(subscriber.ids()).containsExactly(1L, 2L);
    assertThat(subscriber.failure()).isInstanceOf(PagingException.class);
  }

  @Test
  void rejectsARequestForZeroItems() {
    PageScript script = PageScript.ofUsers(2, 2);
    script.follows().publisher().subscribe(subscriber);
    subscriber.request(0);
    assertThat(subscriber.failure()).isInstanceOf(IllegalArgumentException.class);
    subscriber.request(1);
    assertThat(subscriber.ids()).isEmpty();
  }

  @Test
  void startsAgainForEachSubscriber() {
    Items<?> follows = PageScript.ofUsers(1, 1).follows();
    assertThat(follows.publisher()).isNotNull();
    assertThatNullPointerException().isThrownBy(() -> follows.publisher().subscribe(null));
    PageScript script = new PageScript(i -> page("{}", i));
    var publisher = script.follows().publisher();
    publisher.subscribe(subscriber.unbounded());
    Subscriber second = new Subscriber();
    publisher.subscribe(second.unbounded());
    assertThat(subscriber.ids()).containsExactly(0L);
    assertThat(second.ids()).containsExactly(1L);
  }

  @Test
  void handlesManyPagesWithoutDeepStacks() {
    PageScript.ofUsers(3_000, 1).follows().publisher().subscribe(subscriber.oneByOne());
    assertThat(subscriber.ids()).hasSize(3_000);
    assertThat(subscriber.ending()).isEqualTo("complete");
  }

  @Test
  void neverOverlapsForConcurrentRequests() throws Exception {
    PageScript.ofUsers(2_000, 7).follows().publisher().subscribe(subscriber);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Runnable> requests = new ArrayList<>();
    IntStream.range(0, 2_000).forEach(i -> requests.add(() -> subscriber.request(1)));
    requests.forEach(threads::execute);
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(subscriber.ids())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 2_000).boxed().toList());
    assertThat(subscriber.overlapped()).isFalse();
    assertThat(subscriber.ending()).isEqualTo("complete");
  }
}
