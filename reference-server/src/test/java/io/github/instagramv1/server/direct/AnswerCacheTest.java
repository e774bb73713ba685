package io.github.instagramv1.server.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.CountKey;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final long STATE = 7;

  @Test
  void returnsAResponseOnlyForItsState() {
    AnswerCache cache = new AnswerCache(1 << 20);
    AnswerCache.Entry entry = entry(1, STATE, 10);
    cache.put(entry);
    assertThat(cache.get(entry.key(), STATE)).isSameAs(entry);
    assertThat(cache.get(entry.key(), STATE + 1)).isNull();
    assertThat(cache.get(CountKey.of("another"), STATE)).isNull();
  }

  @Test
  void keepsHundredsOfResponses() {
    AnswerCache cache = new AnswerCache(1 << 20);
    long found = 0;
    for (int i = 0; i < 400; i++) {
      cache.put(entry(i, STATE, 1_000));
    }
    for (int i = 0; i < 400; i++) {
      found += cache.get(entry(i, STATE, 0).key(), STATE) == null ? 0 : 1;
    }
    assertThat(found).isGreaterThan(390);
  }

  @Test
  void boundsItsSize() {
    AnswerCache cache = new AnswerCache(200_000);
    for (int i = 0; i < 5_000; i++) {
      cache.put(entry(i, STATE + i / 1_000, 10_000 + i));
      assertThat(cache.bytes()).isBetween(0L, 200_000L);
    }
    AnswerCache.Entry large = entry(5_000, STATE, 100_000);
    cache.put(large);
    assertThat(cache.get(large.key(), STATE)).isNull();
  }

  @Test
  void keepsNoResponsesWithoutMemory() {
    AnswerCache cache = new AnswerCache(0);
    AnswerCache.Entry entry = entry(1, STATE, 0);
    cache.put(entry);
    assertThat(cache.get(entry.key(), STATE)).isNull();
    assertThat(cache.bytes()).isZero();
  }

  private static AnswerCache.Entry entry(int number, long state, int length) {
    CountKey key = CountKey.of("request " + number);
    return new AnswerCache.Entry(key, state, "getMedia", CountKey.of("token"), new byte[length]);
  }
}
