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

/** A response as it came over the wire, compression taken off. */
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
   * A response received at a time, which an absolute {@code Retry-After} is counted from.
   *
   * @param body kept as it is, not copied
   */
  public RawResponse(int status, Map<String, List<String>> headers, byte[] body, Instant received) {
    this.status = status;
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
    this.body = body;
    this.received = received;
  }

  /** A response with a JSON body, as a fake server sends it. */
  public static RawResponse of(int status, String json) {
    return new RawResponse(
        status,
        Map.of("Content-Type", List.of("application/json")),
        json.getBytes(StandardCharsets.UTF_8),
        Instant.now());
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** All headers; their names are equal in any case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).flatMap(values -> values.stream().findFirst());
  }

  /**
   * What the server calls this exchange in its own log: the header {@code X-Request-Id}, if it sent
   * one of at most 200 printable ASCII characters.
   */
  public Optional<String> requestId() {
    return header("X-Request-Id").filter(id -> REQUEST_ID.matcher(id).matches());
  }

  /** The body as UTF-8, perhaps empty. It may hold a token, in the URL of a next page. */
  public String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The bytes of the body. */
  public byte[] bytes() {
    return body.clone();
  }

  /** The rate limit, if the response tells both of its numbers. */
  public Optional<RateLimit> rateLimit() {
    Optional<Integer> limit = header("X-Ratelimit-Limit").flatMap(RawResponse::number);
    Optional<Integer> remaining = header("X-Ratelimit-Remaining").flatMap(RawResponse::number);
    return limit.isPresent() && remaining.isPresent()
        ? Optional.of(new RateLimit(limit.get(), remaining.get()))
        : Optional.empty();
  }

  /**
   * Returns how long to wait before the next request, given in seconds or as a date in any form of
   * HTTP; never negative, the longest where it is given more than once. Empty for anything that is
   * neither.
   */
  public Optional<Duration> retryAfter() {
    return headers.getOrDefault("Retry-After", List.of()).stream()
        .flatMap(value -> RetryAfter.of(value, received).stream())
        .max(Comparator.naturalOrder());
  }

  /** The status and the size alone: a body may hold secrets. */
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
