package io.github.instagramv1.conformance.integration.oldclient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends plain requests whose responses are what the library should have read. */
final class Wire {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI baseUrl;
  private final String credential;

  Wire(URI baseUrl, String credential) {
    this.baseUrl = baseUrl;
    this.credential = credential;
  }

  JsonNode get(String path) {
    return send(request(path).GET());
  }

  JsonNode post(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    char join = path.contains("?") ? '&' : '?';
    return HttpRequest.newBuilder(URI.create(baseUrl + path + join + credential));
  }

  private static JsonNode send(HttpRequest.Builder request) {
    try {
      JsonNode response =
          JSON.readTree(HTTP.send(request.build(), BodyHandlers.ofByteArray()).body());
      if (response.at("/meta/code").asInt() != 200) {
        throw new IllegalStateException(response.toString());
      }
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
