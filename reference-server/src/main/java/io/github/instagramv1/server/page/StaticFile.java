package io.github.instagramv1.server.page;

import io.github.instagramv1.server.text.Sha256;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A file of the class path. */
final class StaticFile {
  private static final byte[] NOTHING = {};

  private final String type;
  private final byte[] content;
  private final String tag;

  private StaticFile(String type, byte[] content) {
    this.type = type;
    this.content = content;
    this.tag =
        '"'
            + HexFormat.of()
                .formatHex(Sha256.of(new String(content, StandardCharsets.ISO_8859_1)), 0, 8)
            + '"';
  }

  /** Reads a file of that media type. */
  static StaticFile read(String type, String resource) {
    try (InputStream file = StaticFile.class.getResourceAsStream(resource)) {
      return new StaticFile(type, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The class path is damaged", e);
    }
  }

  byte[] content() {
    return content;
  }

  /** Returns the file, or a 304 if the browser has it. */
  WebResponse answer(WebRequest request) {
    boolean known = request.header("If-None-Match").filter(sent -> sent.contains(tag)).isPresent();
    return WebResponse.bytes(known ? 304 : 200, type, known ? NOTHING : content)
        .with("ETag", tag)
        .with("Cache-Control", "max-age=300");
  }
}
