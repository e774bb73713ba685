package io.github.instagramv1.server.hostile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Compares responses with the contract. */
final class Judge {
  private static final List<String> REQUIRED_HEADERS =
      List.of("content-type", "content-length", "date", "cache-control", "vary");
  private static final List<String> RATE_LIMIT_HEADERS =
      List.of("x-ratelimit-limit", "x-ratelimit-remaining");
  private static final Pattern CALL = Pattern.compile("/\\*\\*/[\\w$.]+\\((.*)\\)", Pattern.DOTALL);

  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Returns the first violation in the responses to a script; empty if there is none.
   *
   * @param statuses gets the status code of each response
   */
  Optional<String> judge(Script script, byte[] bytes, IntConsumer statuses) {
    List<Received> responses;
    try {
      responses = ResponseReader.read(bytes, script.expected());
    } catch (IllegalStateException e) {
      return script.least() == 0 && !e.getMessage().startsWith("no ")
          ? Optional.empty()
          : Optional.of(e.getMessage());
    }
    responses.forEach(response -> statuses.accept(response.status()));
    if (responses.size() < script.least()) {
      return Optional.of("%d responses of %d".formatted(responses.size(), script.least()));
    }
    if (responses.size() > script.expected().size()) {
      return Optional.of(
          "%d responses to %d requests".formatted(responses.size(), script.expected().size()));
    }
    for (int i = 0; i < responses.size(); i++) {
      Optional<String> wrong = judge(script.expected().get(i), responses.get(i));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<String> judge(Expected expected, Received response) {
    for (String name : REQUIRED_HEADERS) {
      if (response.header(name) == null) {
        return Optional.of("no " + name + " with " + response.status());
      }
    }
    if (response.status() == 503) {
      if (response.header("retry-after") == null) {
        return Optional.of("503 without Retry-After");
      }
    } else if (RATE_LIMIT_HEADERS.stream().anyMatch(name -> response.header(name) == null)) {
      return Optional.of("no rate headers with " + response.status());
    }
    if (expected.head()) {
      return statusIn(expected.statuses(), response.status());
    }
    try {
      return judgeBody(expected, response);
    } catch (IOException e) {
      return Optional.of("no JSON with " + response.status() + ": " + e.getMessage());
    }
  }

  private Optional<String> judgeBody(Expected expected, Received response) throws IOException {
    String text = text(expected, response);
    String type = response.header("content-type");
    int status = response.status();
    boolean script = type.equals("application/javascript; charset=utf-8");
    if (script) {
      Matcher call = CALL.matcher(text);
      if (!expected.script() || status != 200 || !call.matches()) {
        return Optional.of("a script that was not asked for");
      }
      text = call.group(1);
    } else if (!type.equals("application/json; charset=utf-8")) {
      return Optional.of("Content-Type " + type);
    }
    JsonNode body = json.readTree(text);
    JsonNode error = body.has("meta") ? body.get("meta") : body;
    int code = error.path("code").asInt();
    if (!script && code != status) {
      return Optional.of("code " + code + " in a " + status);
    }
    boolean shaped =
        code == 200
            ? body.has("data") && body.at("/meta/code").asInt() == 200
            : error.path("error_type").isTextual()
                && error.path("error_message").isTextual()
                && body.has("meta") == (code != 403)
                && !body.has("data");
    return shaped ? statusIn(expected.statuses(), code) : Optional.of("no envelope in a " + code);
  }

  private static Optional<String> statusIn(Set<Integer> right, int status) {
    return right.contains(status)
        ? Optional.empty()
        : Optional.of("status " + status + " where " + right + " is right");
  }

  private static String text(Expected expected, Received response) throws IOException {
    String coding = response.header("content-encoding");
    if (coding == null) {
      return new String(response.body(), StandardCharsets.UTF_8);
    }
    if (!coding.equals("gzip") || !expected.gzip()) {
      throw new IOException("Content-Encoding " + coding);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
