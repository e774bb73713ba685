package io.github.instagramv1.server.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.KitSettings;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two servers over the same data send the same responses. One of them has a filter, and therefore
 * runs every request through Jersey.
 */
class SameAsJerseyTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static ReferenceServer direct;
  private static ReferenceServer byJersey;
  private static Map<String, String> settings;
  private static String mediaId;

  /**
   * Inherits the interface of filters, since the server takes the interfaces that a class declares
   * itself for those of operations.
   */
  public static final class IdleFilter extends PassingFilter {}

  /** Lets every request pass. */
  @PreMatching
  public abstract static class PassingFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      // The presence of the filter is enough.
    }
  }

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    ServerSettings file = ServerSettings.local(folder.resolve("world.db").toString());
    try (Database database = Database.open(file.database())) {
      new World(database)
          .replace(new WorldSize(7, 20, 60), Instant.now(), (what, done, total) -> {});
      settings = KitSettings.of(database);
    }
    direct = ReferenceServer.start(file);
    byJersey =
        ReferenceServer.start(file, InstantSource.system(), Set.of(IdleFilter.class), List.of());
    String page = send(byJersey, "GET", "/users/1/media/recent?access_token={token}").body();
    mediaId = page.replaceFirst("(?s).*?\"id\":\"([0-9]+_1)\".*", "$1");
  }

  @AfterAll
  static void stop() {
    direct.close();
    byJersey.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users/self?access_token={token}",
        "/users/2?access_token={token}",
        "/users/2?client_id={client-id}",
        "/users/8?access_token={token}",
        "/users/999999?access_token={token}",
        "/users/x?access_token={token}",
        "/users/self?access_token=unknown",
        "/users/self",
        "/users/self?access_token={token}&access_token=other",
        "/users/self?access_token={token}&callback=f",
        "/users/self?access_token={signed-token}",
        "/users/self/?access_token={token}",
        "/users/self.json?access_token={token}",
        "/users/sel%66?access_token={token}",
        "/users/self/feed?count=3&access_token={token}",
        "/users/self/feed?count=0&access_token={token}",
        "/users/self/feed?count=&access_token={token}",
        "/users/self/feed?count=99999999999999&access_token={token}",
        "/users/self/feed?count=3&sig=1&odd=%20a+b&access_token={token}",
        "/users/self/feed?client_id={client-id}",
        "/users/self/feed?max_id=12_3_4&access_token={token}",
        "/users/self/media/liked?count=2&access_token={token}",
        "/users/self/requested-by?access_token={token}",
        "/users/1/media/recent?count=2&min_timestamp=1&access_token={token}",
        "/users/1/media/recent?min_timestamp=-1&access_token={token}",
        "/users/search?q=a&count=3&access_token={token}",
        "/users/search?q=J%C3%B6rg&access_token={token}",
        "/users/search?access_token={token}",
        "/users/2/relationship?access_token={token}",
        "/users/2/followed-by?count=2&access_token={token}",
        "/users/2/follows?access_token={basic-token}",
        "/media/{media}?access_token={token}",
        "/media/{media}?client_id={client-id}",
        "/media/1?access_token={token}",
        "/media/popular?count=4&access_token={token}",
        "/media/search?lat=52.5&lng=13.4&distance=5000&access_token={token}",
        "/media/search?lat=95&lng=13.4&access_token={token}",
        "/media/search?lat=1e999&lng=13.4&access_token={token}",
        "/media/search?lat=52.5&access_token={token}",
        "/media/search/likes?access_token={token}",
        "/media/{media}/likes?access_token={token}",
        "/media/{media}/comments?access_token={token}",
        "/media/shortcode/abc?access_token={token}",
        "/tags/sunset?access_token={token}",
        "/tags/search?q=s&access_token={token}",
        "/tags/sunset/media/recent?count=1&access_token={token}",
        "/tags/sunset/media/recent?count=1&max_id=1&access_token={token}",
        "/locations/search?lat=52.5&lng=13.4&access_token={token}",
        "/locations/search?access_token={token}",
        "/locations/3001001?access_token={token}",
        "/locations/3001001/media/recent?access_token={token}",
        "/geographies/58/media/recent?client_id={client-id}",
        "/nowhere?access_token={token}",
        "/users/self/../2?access_token={token}",
        "//users/self?access_token={token}",
      })
  void readsGetTheSameResponse(String path) throws Exception {
    List<Object> expected = comparableParts(send(byJersey, "GET", path), byJersey);
    assertThat(comparableParts(send(direct, "GET", path), direct)).isEqualTo(expected);
    assertThat(comparableParts(send(direct, "GET", path), direct)).as("again").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /media/{media}/likes?access_token={token}",
        "DELETE /media/{media}/likes?access_token={token}",
        "POST /media/{media}/likes?access_token={basic-token}",
        "POST /media/1/likes?access_token={token}",
        "DELETE /media/{media}?access_token={token}",
        "PUT /media/{media}/likes?access_token={token}",
        "POST /users/4/relationship?access_token={token}&action=follow",
        "POST /users/4/relationship?access_token={token} action=unfollow",
        "POST /users/4/relationship action=follow&access_token={token}",
        "POST /users/4/relationship?access_token={token} action=dance",
        "POST /users/4/relationship?access_token={token} action=",
        "POST /users/4/relationship?access_token={token}",
        "POST /users/4/relationship?access_token={token} action=follow&action=unfollow",
        "POST /users/4/relationship?access_token={token} _method=DELETE",
        "POST /media/{media}/comments?access_token={token}",
        "POST /media/{media}/comments?access_token={token} text=%zz",
      })
  void writesGetTheSameResponse(String request) throws Exception {
    String[] parts = request.split(" ", -1);
    String form = parts.length > 2 ? parts[2] : "";
    assertThat(comparableParts(send(direct, parts[0], parts[1], form), direct))
        .isEqualTo(comparableParts(send(byJersey, parts[0], parts[1], form), byJersey));
  }

  private static HttpResponse<String> send(ReferenceServer server, String method, String path)
      throws Exception {
    return send(server, method, path, "");
  }

  private static HttpResponse<String> send(
      ReferenceServer server, String method, String path, String form) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + fillPlaceholders(path)))
            .method(
                method,
                form.isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(fillPlaceholders(form)));
    if (!form.isEmpty()) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String fillPlaceholders(String text) {
    String filled = text.replace("{media}", String.valueOf(mediaId));
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      filled = filled.replace("{" + setting.getKey() + "}", setting.getValue());
    }
    return filled;
  }

  /**
   * Returns the status code, the headers and the body, without what differs between the servers:
   * the date, the origin, the length and the rest of the rate limit.
   */
  private static List<Object> comparableParts(
      HttpResponse<String> response, ReferenceServer server) {
    Map<String, List<String>> headers = new HashMap<>(response.headers().map());
    headers.keySet().removeIf(name -> name.equals("date") || name.equals("x-ratelimit-remaining"));
    String body = response.body().replace(server.baseUrl().resolve("/").toString(), "/");
    headers.remove("content-length");
    return List.of(response.statusCode(), headers, body);
  }
}
