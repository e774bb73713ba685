package io.github.instagramv1.server.http;

import io.github.instagramv1.server.form.Parameters;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The early names of the tag position parameters: {@code min_id} and {@code max_id}, as in other
 * lists. Old clients send them, and would otherwise read the first page again and again.
 */
final class OldTagPositions {
  private static final Pattern PATH = Pattern.compile(".*/tags/[^/]+/media/recent");

  private static final Map<String, String> NAMES =
      Map.of("min_id", "min_tag_id", "max_id", "max_tag_id");

  private OldTagPositions() {}

  /** Returns the URI with the names of the contract, which take precedence if both are present. */
  static URI renamed(URI uri, Parameters query) {
    if (!PATH.matcher(uri.getRawPath()).matches()) {
      return uri;
    }
    StringBuilder added = new StringBuilder();
    NAMES.forEach(
        (old, name) -> {
          if (!query.has(name)) {
            query
                .first(old)
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .ifPresent(value -> added.append('&').append(name).append('=').append(value));
          }
        });
    return added.isEmpty() ? uri : URI.create(uri + added.toString());
  }
}
