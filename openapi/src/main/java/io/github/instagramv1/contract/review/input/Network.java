package io.github.instagramv1.contract.review.input;

import io.github.instagramv1.contract.source.convert.OtherFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads URLs that a contract refers to, if the user permits it. */
public final class Network {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final boolean open;

  private Network(boolean open) {
    this.open = open;
  }

  /** Returns a network that reads nothing. */
  public static Network closed() {
    return new Network(false);
  }

  /** URLs of {@code http} and {@code https} are read, at most 64 MiB of each, within 20 seconds. */
  public static Network open() {
    return new Network(true);
  }

  /** Returns files that read URLs from this network, and other locations from the given files. */
  OtherFiles withFallback(OtherFiles files) {
    return location -> location.matches("(?i)[a-z]+://.*") ? read(location) : files.read(location);
  }

  private Optional<String> read(String url) throws IOException {
    if (!open || !url.matches("(?i)https?://.*")) {
      return Optional.empty();
    }
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(
              HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] bytes = body.readNBytes(MOST_BYTES);
        return response.statusCode() == 200
            ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
            : Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
