package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A part of a request that is not a parameter or a header. */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum Part {
  @JsonProperty("operation")
  OPERATION(request -> Optional.of(request.operation())),
  @JsonProperty("method")
  METHOD(request -> Optional.of(request.method())),
  @JsonProperty("path")
  PATH(request -> Optional.of(request.path())),
  @JsonProperty("decoded-path")
  DECODED_PATH(
      request ->
          Optional.of(
              URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8))),
  @JsonProperty("object")
  OBJECT(request -> Optional.of(request.segment(2))),
  @JsonProperty("body")
  BODY(request -> Optional.of(request.body()).filter(body -> !body.isEmpty())),
  @JsonProperty("token")
  TOKEN(ProxyRequest::token),
  /** The seconds between {@code min_timestamp} and {@code max_timestamp}. */
  @JsonProperty("window")
  WINDOW(
      request ->
          Optional.of(
              String.valueOf(
                  seconds(request, "max_timestamp") - seconds(request, "min_timestamp")))),
  /** The value of an empty query parameter. */
  @JsonProperty("empty-parameter")
  EMPTY_PARAMETER(
      request ->
          request.query().stream().map(Map.Entry::getValue).filter(String::isEmpty).findFirst());

  private final Function<ProxyRequest, Optional<String>> value;

  Part(Function<ProxyRequest, Optional<String>> value) {
    this.value = value;
  }

  Optional<String> of(ProxyRequest request) {
    return value.apply(request);
  }

  private static long seconds(ProxyRequest request, String parameter) {
    return request
        .parameter(parameter)
        .filter(t -> t.matches("[0-9]+"))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
