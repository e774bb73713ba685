package io.github.instagramv1.server.dataexport.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ZipLimitsTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void allowsTypicalExports() {
    ZipLimits limits = new ZipLimits(300 * MEGABYTE);
    assertThatCode(
            () -> {
              limits.add(15 * MEGABYTE, 15_000);
              limits.add(60 * MEGABYTE, 3 * MEGABYTE);
              limits.add(290 * MEGABYTE, 290 * MEGABYTE);
              limits.check();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void rejectsAHighCompressionRatioOfOneFile() {
    assertThatThrownBy(() -> new ZipLimits(MEGABYTE).add(17 * MEGABYTE, 17_000))
        .isInstanceOf(UnreadableExport.class);
  }

  @Test
  void rejectsAHighCompressionRatioOfAllFiles() {
    ZipLimits limits = new ZipLimits(MEGABYTE / 2);
    for (int i = 0; i < 5; i++) {
      limits.add(15 * MEGABYTE, MEGABYTE / 20);
    }
    assertThatThrownBy(limits::check).isInstanceOf(UnreadableExport.class);
  }

  @Test
  void rejectsFilesThatShareBytes() {
    ZipLimits limits = new ZipLimits(1000);
    limits.add(10, 600);
    limits.add(10, 600);
    assertThatThrownBy(limits::check).isInstanceOf(UnreadableExport.class);
  }

  @Test
  void rejectsMoreBytesThanTheMaximum() {
    ZipLimits limits = new ZipLimits(400L << 30);
    limits.add(200L << 30, 200L << 30);
    assertThatThrownBy(() -> limits.add(100L << 30, 100L << 30))
        .isInstanceOf(UnreadableExport.class);
  }
}
