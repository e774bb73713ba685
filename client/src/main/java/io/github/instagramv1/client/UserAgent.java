package io.github.instagramv1.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The default {@code User-Agent} of this client. */
final class UserAgent {
  private UserAgent() {}

  /**
   * Returns name and version. The version is not read from a manifest, because a module or a native
   * image has none.
   */
  static String standard() {
    try (InputStream version = UserAgent.class.getResourceAsStream("version.txt")) {
      byte[] text = Objects.requireNonNull(version, "version.txt").readAllBytes();
      return "instagram-v1-java/" + new String(text, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
