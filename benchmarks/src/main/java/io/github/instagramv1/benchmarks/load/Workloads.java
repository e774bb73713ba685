package io.github.instagramv1.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.benchmarks.server.Connection;
import io.github.instagramv1.benchmarks.server.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Creates workloads for the sample data of a server. */
final class Workloads implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int USERS = 20;
  private static final int READS_FOR_EACH_WRITE = 19;

  private final Target server;
  private final Connection connection;
  private final Set<String> media = new LinkedHashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final Set<String> points = new LinkedHashSet<>();

  private Workloads(Target server) {
    this.server = server;
    this.connection = Connection.to(server.baseUrl());
  }

  /** Returns all workloads: one for each operation, and a mix with 95 % reads. */
  static List<Workload> of(Target server) {
    try (Workloads found = new Workloads(server)) {
      return found.all();
    }
  }

  private List<Workload> all() {
    List<Integer> users = publicUsers();
    users.forEach(this::lookAtMediaOf);
    List<Workload> reads =
        List.of(
            gets("getMedia", media.stream().map("/media/%s"::formatted).toList(), ""),
            gets("getUserRecentMedia", perUser(users, "/users/%s/media/recent"), "count=20&"),
            gets("getSelfFeed", List.of("/users/self/feed"), "count=20&"),
            gets(
                "searchMedia",
                points.stream().limit(USERS).map("/media/search?%s"::formatted).toList(),
                "distance=5000&count=20&"),
            gets(
                "getTagRecentMedia",
                tags.stream().limit(USERS).map("/tags/%s/media/recent"::formatted).toList(),
                "count=20&"),
            gets("listFollowedBy", perUser(users, "/users/%s/followed-by"), ""));
    Workload likes = likes();
    List<Workload> all = new ArrayList<>(reads);
    all.add(likes);
    all.add(mix(reads, likes.requests()));
    return all;
  }

  /** Returns public users; every fifth account of the sample data is private. */
  private static List<Integer> publicUsers() {
    List<Integer> users = new ArrayList<>();
    for (int user = 1; users.size() < USERS; user++) {
      if (user % 5 != 3) {
        users.add(user);
      }
    }
    return users;
  }

  private void lookAtMediaOf(int user) {
    String path = withCredential("/users/" + user + "/media/recent", "count=20&");
    for (JsonNode one : read(new Exchange("GET", path)).get("data")) {
      media.add(one.get("id").asText());
      one.get("tags").forEach(tag -> tags.add(ascii(tag.asText())));
      JsonNode place = one.path("location");
      if (place.has("latitude")) {
        points.add("lat=%s&lng=%s".formatted(place.get("latitude"), place.get("longitude")));
      }
    }
    tags.remove("");
  }

  /** Returns the tag, or an empty text if a path would have to encode it. */
  private static String ascii(String tag) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(tag) ? tag : "";
  }

  private JsonNode read(Exchange request) {
    try {
      return JSON.readTree(connection.exchange(request.bytes(server.baseUrl())));
    } catch (IOException e) {
      throw new IllegalStateException("The server's response is not JSON", e);
    }
  }

  private static List<String> perUser(List<Integer> users, String path) {
    return users.stream().map(path::formatted).toList();
  }

  private Workload gets(String name, List<String> paths, String parameters) {
    return new Workload(
        name, paths.stream().map(p -> new Exchange("GET", withCredential(p, parameters))).toList());
  }

  /** Returns likes that are removed later, so that each request changes something. */
  private Workload likes() {
    List<Exchange> requests = new ArrayList<>();
    for (String method : List.of("POST", "DELETE")) {
      media.forEach(
          id -> requests.add(new Exchange(method, withCredential("/media/" + id + "/likes", ""))));
    }
    return new Workload("likeMedia", requests);
  }

  private static Workload mix(List<Workload> reads, List<Exchange> writes) {
    List<Exchange> mixed = new ArrayList<>();
    int next = 0;
    for (Exchange write : writes) {
      for (int i = 0; i < READS_FOR_EACH_WRITE; i++) {
        List<Exchange> of = reads.get(next % reads.size()).requests();
        mixed.add(of.get(next / reads.size() % of.size()));
        next++;
      }
      mixed.add(write);
    }
    return new Workload("mix", Collections.unmodifiableList(mixed));
  }

  private String withCredential(String path, String parameters) {
    return "%s%s%saccess_token=%s"
        .formatted(path, path.contains("?") ? "&" : "?", parameters, server.token());
  }

  @Override
  public void close() {
    connection.close();
  }
}
