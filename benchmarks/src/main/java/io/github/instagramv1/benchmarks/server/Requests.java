package io.github.instagramv1.benchmarks.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The requests of the load, ready to be sent: different users, different pages of 20, and likes of
 * different media. A number beyond the last one starts again at the first.
 */
public final class Requests {
  private static final int USERS = 20;
  private static final int PAGES = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<byte[]> users = new ArrayList<>();
  private final List<byte[]> pages = new ArrayList<>();
  private final List<byte[]> likes = new ArrayList<>();
  private final List<byte[]> unlikes = new ArrayList<>();

  private Requests() {}

  /** Returns the requests for the sample data of a server. */
  public static Requests of(Target reference) {
    Requests requests = new Requests();
    String authority = reference.baseUrl().getAuthority();
    String credential = "access_token=" + reference.token();
    for (int user = 1; requests.users.size() < USERS; user++) {
      // Every fifth user is private.
      if (user % 5 != 3) {
        requests.users.add(request("GET", "/v1/users/" + user + "?" + credential, authority));
      }
    }
    try (Connection connection = Connection.to(reference.baseUrl())) {
      String target = "/v1/users/self/media/recent?count=20&" + credential;
      for (int page = 0; page < PAGES; page++) {
        byte[] request = request("GET", target, authority);
        requests.pages.add(request);
        JsonNode response = JSON.readTree(connection.exchange(request));
        for (JsonNode medium : response.get("data")) {
          String likes = "/v1/media/" + medium.get("id").asText() + "/likes?" + credential;
          requests.likes.add(request("POST", likes, authority));
          requests.unlikes.add(request("DELETE", likes, authority));
        }
        URI next = URI.create(response.at("/pagination/next_url").asText());
        target = next.getRawPath() + "?" + next.getRawQuery();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return requests;
  }

  public byte[] user(int number) {
    return at(users, number);
  }

  public byte[] mediaPage(int number) {
    return at(pages, number);
  }

  public byte[] like(int number) {
    return at(likes, number);
  }

  public byte[] unlike(int number) {
    return at(unlikes, number);
  }

  private static byte[] at(List<byte[]> requests, int number) {
    return requests.get(Math.floorMod(number, requests.size()));
  }

  private static byte[] request(String method, String target, String authority) {
    String length = method.equals("POST") ? "Content-Length: 0\r\n" : "";
    return "%s %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
        .formatted(method, target, authority, length)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
