package io.github.instagramv1.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
  @TempDir private Path folder;

  @Test
  void evictsTheLeastRecentlyUsedPicture() throws Exception {
    PictureCache cache = new PictureCache(folder, 300);
    for (String name : new String[] {"a", "b", "c"}) {
      cache.put(name, new byte[100]);
    }
    assertThat(cache.get("a")).isPresent();
    cache.put("d", new byte[100]);
    assertThat(cache.get("b")).isEmpty();
    assertThat(cache.get("a")).isPresent();
    assertThat(cache.get("d")).isPresent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void reusesAndCountsPicturesOfAnEarlierServer() {
    new PictureCache(folder, 300).put("a", new byte[] {1, 2, 3});
    PictureCache later = new PictureCache(folder, 300);
    assertThat(later.get("a"))
        .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1, 2, 3));
    later.put("b", new byte[299]);
    assertThat(later.get("a")).isEmpty();
  }

  @Test
  void storesNothingInAnUnusableFolder() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    PictureCache cache = new PictureCache(file.resolve("below"), 300);
    cache.put("a", new byte[1]);
    assertThat(cache.get("a")).isEmpty();
  }
}
