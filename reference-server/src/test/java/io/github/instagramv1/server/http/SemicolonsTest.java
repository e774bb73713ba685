package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.RawClient;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A semicolon in any segment of a path is the same character as {@code %3B}. */
class SemicolonsTest {
  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Returns every path of the contract with a semicolon, once in each of its segments. */
  static Stream<String> paths() throws Exception {
    List<String> paths = new ArrayList<>();
    try (InputStream in =
        SemicolonsTest.class.getResourceAsStream("/META-INF/openapi/instagram-v1.yaml")) {
      JsonNode contract = new YAMLMapper().readTree(in);
      contract
          .get("paths")
          .fieldNames()
          .forEachRemaining(
              template -> {
                String[] segments = template.replaceAll("\\{[^}]+}", "1").substring(1).split("/");
                for (int i = 0; i < segments.length; i++) {
                  for (String added : new String[] {";", ";a=b", ";/..;"}) {
                    String[] changed = segments.clone();
                    changed[i] += added;
                    paths.add("/" + String.join("/", changed));
                  }
                }
              });
    }
    return paths.stream();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void treatsASemicolonLikeItsPercentEncoding(String path) throws Exception {
    String response = get(path);
    assertThat(response).isEqualTo(get(path.replace(";", "%3B")));
    assertThat(response).doesNotStartWith("HTTP/1.1 200 ");
  }

  private static String get(String path) throws Exception {
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      String response =
          client
              .send("GET /v1" + path + "?access_token=" + token + " HTTP/1.1\r\nHost: x\r\n\r\n")
              .response();
      return response.replaceAll("(?m)^(Date|X-Ratelimit-Remaining): .*$", "");
    }
  }
}
