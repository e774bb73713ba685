package io.github.instagramv1.client.http;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A response as received, after decompression. */
public final class RawResponse implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern REQUEST_ID = Pattern.compile("[!-~]{1,200}");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final int status;
  private final TreeMap<String, List<String>> headers =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final byte[] body;
  private final Instant received;

  /**
   * Creates a response that was received at a given time, from which an absolute {@code
   * Retry-After} counts.
   *
   * @param body stored without a copy
   */
  public RawResponse(int status, Map<String, List<String>> headers, byte[] body, Instant received) {
    this.status = status;
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
    this.body = body;
    this.received = received;
  }

  /** Returns a response with a JSON body, for tests. */
  public static RawResponse of(int status, String json) {
    return new RawResponse(
        status,
        Map.of("Content-Type", List.of("application/json")),
        json.getBytes(StandardCharsets.UTF_8),
        Instant.now());
  }

  /** Returns the HTTP status code. */
  public int status() {
    return status;
  }

  /** Returns all headers; their names are case-insensitive. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** Returns the first value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).flatMap(values -> values.stream().findFirst());
  }

  /**
   * Returns the header {@code X-Request-Id}, with which the server's log names the request, if it
   * has at most 200 printable ASCII characters.
   */
  public Optional<String> requestId() {
    return header("X-Request-Id").filter(id -> REQUEST_ID.matcher(id).matches());
  }

  /**
   * Returns the body as UTF-8, which may be empty. It may contain a token in the URL of a next
   * page.
   */
  public String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns the bytes of the body. */
  public byte[] bytes() {
    return body.clone();
  }

  /** Returns the rate limit, if the response reports both of its numbers. */
  public Optional<RateLimit> rateLimit() {
    Optional<Integer> limit = header("X-Ratelimit-Limit").flatMap(RawResponse::number);
    Optional<Integer> remaining = header("X-Ratelimit-Remaining").flatMap(RawResponse::number);
    return limit.isPresent() && remaining.isPresent()
        ? Optional.of(new RateLimit(limit.get(), remaining.get()))
        : Optional.empty();
  }

  /**
   * Returns the time to wait before the next request, from {@code Retry-After} in seconds or as an
   * HTTP date. It is never negative; of several values it is the longest. Empty without a valid
   * value.
   */
  public Optional<Duration> retryAfter() {
    return headers.getOrDefault("Retry-After", List.of()).stream()
        .flatMap(value -> RetryAfter.of(value, received).stream())
        .max(Comparator.naturalOrder());
  }

  /** Returns status and size alone, because a body may contain secrets. */
  @Override
  public String toString() {
    return status + ", " + body.length + " bytes";
  }

  private static Optional<Integer> number(String text) {
    try {
      return DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
