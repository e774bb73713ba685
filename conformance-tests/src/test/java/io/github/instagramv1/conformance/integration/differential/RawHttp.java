package io.github.instagramv1.conformance.integration.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.http.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends plain HTTP requests, without the project's client. */
final class RawHttp {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final String baseUrl;

  RawHttp(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  Outcome send(RawCall call, Caller caller) {
    HttpResponse<byte[]> response = exchange(request(call, caller));
    return Outcome.ofWire(response.statusCode(), tree(response));
  }

  /** Returns the whole body of a successful response. */
  JsonNode body(RawCall call, Caller caller) {
    return requireSuccess(exchange(request(call, caller)));
  }

  /** Returns the body at a complete URL. */
  JsonNode body(String url) {
    return requireSuccess(exchange(HttpRequest.newBuilder(URI.create(url)).build()));
  }

  private JsonNode requireSuccess(HttpResponse<byte[]> response) {
    JsonNode body = tree(response);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.uri() + ": " + body);
    }
    return body;
  }

  private JsonNode tree(HttpResponse<byte[]> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest request(RawCall call, Caller caller) {
    Map<String, String> query = new TreeMap<>(call.query());
    query.put(caller.parameter(), caller.credential());
    if (caller.secret() != null) {
      Map<String, String> all = new TreeMap<>(query);
      all.putAll(call.form());
      query.put("sig", new Signer(caller.secret()).sign(decoded(call.path()), all));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + call.path() + "?" + encoded(query)));
    if (call.form().isEmpty()) {
      return request.method(call.method(), BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(call.method(), BodyPublishers.ofString(encoded(call.form())))
        .build();
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String path) {
    return URI.create(path).getPath();
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
