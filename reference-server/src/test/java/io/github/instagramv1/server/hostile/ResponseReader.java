package io.github.instagramv1.server.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the responses from the bytes of a connection, more strictly than usual clients do. */
final class ResponseReader {
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) [ -~]*");
  private static final Pattern HEADER =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\\t -~]*)");

  private final byte[] bytes;
  private final String text;
  private int at;

  private ResponseReader(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns all responses except interim ones.
   *
   * @param expected shows which responses have no body
   * @throws IllegalStateException if the bytes are not responses; the message says why
   */
  static List<Received> read(byte[] bytes, List<Expected> expected) {
    ResponseReader reader = new ResponseReader(bytes);
    List<Received> all = new ArrayList<>();
    while (reader.at < bytes.length) {
      boolean head = all.size() < expected.size() && expected.get(all.size()).head();
      Received one = reader.next(head);
      if (one.status() != 100) {
        all.add(one);
      }
    }
    return all;
  }

  private Received next(boolean head) {
    int end = text.indexOf("\r\n\r\n", at);
    if (end < 0) {
      throw new IllegalStateException("a head without an end: " + excerpt(text.substring(at)));
    }
    String[] lines = text.substring(at, end).split("\r\n", -1);
    Matcher status = STATUS_LINE.matcher(lines[0]);
    if (!status.matches()) {
      throw new IllegalStateException("no status line: " + excerpt(lines[0]));
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      Matcher header = HEADER.matcher(line);
      if (!header.matches()) {
        throw new IllegalStateException("no header: " + excerpt(line));
      }
      headers
          .computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
          .add(header.group(2));
    }
    at = end + 4;
    int code = Integer.parseInt(status.group(1));
    int length = code == 100 || head ? 0 : length(headers);
    if (at + length > bytes.length) {
      throw new IllegalStateException("a body that is cut");
    }
    at += length;
    return new Received(code, headers, Arrays.copyOfRange(bytes, at - length, at));
  }

  private static int length(Map<String, List<String>> headers) {
    List<String> lengths = headers.getOrDefault("content-length", List.of());
    if (lengths.size() != 1) {
      throw new IllegalStateException("Content-Length " + lengths);
    }
    return Integer.parseInt(lengths.get(0));
  }

  private static String excerpt(String text) {
    return text.substring(0, Math.min(80, text.length()));
  }
}
