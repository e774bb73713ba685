package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.stub.model.Media;
import org.junit.jupiter.api.Test;

class MediaCacheTest {
  private final MediaViews views = new MediaViews(new Media());

  @Test
  void returnsViewsOnlyForTheirRevision() {
    MediaCache cache = new MediaCache(16);
    cache.put(7, 3, views);
    assertThat(cache.get(7, 3)).isSameAs(views);
    assertThat(cache.get(7, 4)).isNull();
    assertThat(cache.get(8, 3)).isNull();
  }

  @Test
  void distinguishesObjectsThatShareASlot() {
    MediaCache cache = new MediaCache(1);
    cache.put(7, 3, views);
    cache.put(8, 3, new MediaViews(new Media()));
    assertThat(cache.get(7, 3)).isNull();
    assertThat(cache.get(8, 3)).isNotNull().isNotSameAs(views);
  }
}
