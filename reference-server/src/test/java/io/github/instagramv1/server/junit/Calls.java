package io.github.instagramv1.server.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests to a server that a test got. */
final class Calls {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Calls() {}

  /** Returns the response to a GET request for a path below the base URL. */
  static JsonNode get(URI baseUrl, String token, String path)
      throws IOException, InterruptedException {
    return call("GET", baseUrl, token, path);
  }

  static JsonNode call(String method, URI baseUrl, String token, String path)
      throws IOException, InterruptedException {
    char join = path.contains("?") ? '&' : '?';
    URI uri = URI.create(baseUrl + path + join + "access_token=" + token);
    return JSON.readTree(
        HTTP.send(
                HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofByteArray())
            .body());
  }

  /** Returns the number of likes of the authenticated user's newest media object. */
  static int likes(InstagramServerInfo server) throws IOException, InterruptedException {
    return newest(server).at("/likes/count").asInt();
  }

  /**
   * Adds (POST) or removes (DELETE) the authenticated user's like of the user's newest media
   * object.
   */
  static void like(String method, InstagramServerInfo server)
      throws IOException, InterruptedException {
    String path = "/media/" + newest(server).at("/id").asText() + "/likes";
    call(method, server.baseUrl(), server.token(), path);
  }

  private static JsonNode newest(InstagramServerInfo server)
      throws IOException, InterruptedException {
    return get(server.baseUrl(), server.token(), "/users/self/media/recent?count=1").at("/data/0");
  }
}
