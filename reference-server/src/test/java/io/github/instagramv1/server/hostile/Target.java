package io.github.instagramv1.server.hostile;

import java.util.List;

/**
 * The token and the ids that requests to the server can use.
 *
 * @param token an access token with every scope
 * @param media ids of media objects
 * @param contract the status codes of each operation
 */
record Target(String token, List<String> media, ContractStatuses contract) {

  Target {
    media = List.copyOf(media);
  }

  /** Returns one of several operations that read, with its responses. */
  Operation read(Draw draw) {
    String id = draw.of(media);
    return draw.of(
        List.of(
            operation(
                "GET", "/users/{user-id}", "/users/" + draw.of("self", "1", "2", "3", "9999")),
            operation("GET", "/users/{user-id}/media/recent", "/users/2/media/recent?count=2"),
            operation("GET", "/users/{user-id}/follows", "/users/1/follows?count=3"),
            operation("GET", "/media/{media-id}", "/media/" + id),
            operation("GET", "/media/{media-id}/comments", "/media/" + id + "/comments"),
            operation("GET", "/tags/{tag-name}", "/tags/" + draw.of("harbour", "x", "snow")),
            operation("GET", "/tags/search", "/tags/search?q=a"),
            operation("GET", "/users/search", "/users/search?q=an&count=2"),
            operation("GET", "/media/popular", "/media/popular?count=20"),
            operation("GET", "/locations/search", "/locations/search?lat=48.8&lng=2.3")));
  }

  /** Returns one of several operations that write, with its responses. The caller adds the form. */
  Operation write(Draw draw) {
    String id = draw.of(media);
    return draw.of(
        List.of(
            operation("POST", "/users/{user-id}/relationship", "/users/2/relationship"),
            operation("POST", "/media/{media-id}/likes", "/media/" + id + "/likes"),
            operation("POST", "/media/{media-id}/comments", "/media/" + id + "/comments")));
  }

  private Operation operation(String method, String template, String path) {
    String authorized = path + (path.contains("?") ? "&" : "?") + "access_token=" + token;
    return new Operation(method, "/v1" + authorized, Expected.of(contract.of(method, template)));
  }

  /**
   * An operation that a request can name.
   *
   * @param path the path with the base path and the token
   */
  record Operation(String method, String path, Expected expected) {

    /** Returns the request line and a Host header. The head is not complete. */
    String head() {
      return head(method);
    }

    String head(String otherMethod) {
      return otherMethod + " " + path + " HTTP/1.1\r\nHost: localhost\r\n";
    }
  }
}
