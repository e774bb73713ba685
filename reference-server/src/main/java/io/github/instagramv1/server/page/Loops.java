package io.github.instagramv1.server.page;

import com.google.common.base.Suppliers;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A few short videos that all generated videos share; the id determines which one. */
final class Loops {
  private static final int COUNT = 3;

  private final Map<String, Supplier<StaticFile>> files = new HashMap<>();

  Loops() {
    for (int loop = 0; loop < COUNT; loop++) {
      for (int edge : new int[] {480, 640}) {
        String name = "loop-%s-%s.mp4".formatted(loop, edge);
        files.put(name, Suppliers.memoize(() -> StaticFile.read("video/mp4", name)));
      }
    }
  }

  /** Returns the video, or the range of it that a player requests. */
  WebResponse answer(WebRequest request, long pk, int edge) {
    long loop = Math.floorMod(pk >> 10, COUNT);
    StaticFile file = files.get("loop-%s-%s.mp4".formatted(loop, edge)).get();
    if (!Ranges.isAsked(request)) {
      return file.answer(request).with("Accept-Ranges", "bytes");
    }
    byte[] whole = file.content();
    return Ranges.part(
        request, whole.length, (from, to) -> Arrays.copyOfRange(whole, (int) from, (int) to));
  }
}
