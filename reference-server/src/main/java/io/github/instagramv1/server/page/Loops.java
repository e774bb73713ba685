package io.github.instagramv1.server.page;

import com.google.common.base.Suppliers;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few short videos that all generated ones share; which one goes by the id. */
final class Loops {
  private static final int COUNT = 3;
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,9})-([0-9]{0,9})");

  private final Map<String, Supplier<StaticFile>> files = new HashMap<>();

  Loops() {
    for (int loop = 0; loop < COUNT; loop++) {
      for (int edge : new int[] {480, 640}) {
        String name = "loop-%s-%s.mp4".formatted(loop, edge);
        files.put(name, Suppliers.memoize(() -> StaticFile.read("video/mp4", name)));
      }
    }
  }

  /** The video, or the part of it that a player asks for. */
  WebResponse answer(WebRequest request, long pk, int edge) {
    long loop = Math.floorMod(pk >> 10, COUNT);
    StaticFile file = files.get("loop-%s-%s.mp4".formatted(loop, edge)).get();
    Matcher range = RANGE.matcher(request.header("Range").orElse(""));
    if (!range.matches()) {
      return file.answer(request).with("Accept-Ranges", "bytes");
    }
    byte[] whole = file.content();
    int from = Integer.parseInt(range.group(1));
    int to =
        range.group(2).isEmpty()
            ? whole.length - 1
            : Math.min(whole.length - 1, Integer.parseInt(range.group(2)));
    if (from > to) {
      return WebResponse.bytes(416, "video/mp4", new byte[0])
          .with("Content-Range", "bytes */" + whole.length);
    }
    return WebResponse.bytes(206, "video/mp4", Arrays.copyOfRange(whole, from, to + 1))
        .with("Content-Range", "bytes %s-%s/%s".formatted(from, to, whole.length))
        .with("Accept-Ranges", "bytes");
  }
}
