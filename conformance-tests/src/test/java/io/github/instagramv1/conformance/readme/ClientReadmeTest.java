package io.github.instagramv1.conformance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.client.value.UserId;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.CannedServer;
import io.github.instagramv1.conformance.fixture.SeededServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the client's README compiles without a warning, runs, and prints something. */
class ClientReadmeTest {
  private static final int FEWEST = 8;

  /** What a person's browser would do. */
  private static final String BROWSE =
      """
      static String browse(java.net.URI url) {
        String state = url.getQuery().replaceAll(".*state=", "");
        return "https://app.example.org/back?code=5ec3e7&state=" + state;
      }
      """;

  /** The reference server has no OAuth; this is what the exchange of a code answers. */
  private static final String GRANTED =
      """
      {"access_token": "1.d2cbeff.5ec3e75ec3e75ec3e75ec3e75ec3e75e",
       "user": {"id": "1", "username": "ana", "full_name": "Ana", "profile_picture": "x"}}
      """;

  @TempDir private static Path folder;
  private static SeededServer server;
  private static CannedServer oauth;
  private static List<Example> examples;

  @BeforeAll
  static void start() throws Exception {
    server = SeededServer.start(folder);
    oauth = new CannedServer(200, "application/json", GRANTED);
    examples = new ArrayList<>(examplesIn("README.md"));
    examples.addAll(examplesIn("GUIDE.md"));
  }

  private static List<Example> examplesIn(String page) throws IOException {
    return Example.in(Files.readString(Path.of("..", "client", page)));
  }

  @AfterAll
  static void stop() {
    server.close();
    oauth.close();
  }

  @Test
  void thereAreEnough() {
    assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @TestFactory
  Stream<DynamicTest> runs() throws Exception {
    Map<String, Object> variables = variables();
    CompiledExamples compiled = new CompiledExamples(examples, variables, BROWSE, folder);
    String said = compiled.compile();
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      assertThat(said).as("what javac says").isEmpty();
                      boolean needsOAuth = example.code().contains("InstagramOAuth");
                      variables.put("baseUrl", needsOAuth ? oauth.url() : server.baseUrl());
                      assertThat(printed(() -> compiled.run(example))).isNotBlank();
                    }));
  }

  private static Map<String, Object> variables() {
    Map<Setting, String> settings = server.settings();
    InstagramClient instagram =
        InstagramClient.builder()
            .baseUrl(server.baseUrl())
            .accessToken(settings.get(Setting.TOKEN))
            .build();
    UserId friend = userOf(settings.get(Setting.OTHER_TOKEN));
    Media photo = instagram.users().recentMedia(friend).iterator().next();
    Tag tag =
        instagram.tags().search("s").stream()
            .max(Comparator.comparing(Tag::mediaCount))
            .orElseThrow();
    Map<String, Object> variables = new HashMap<>();
    variables.put("instagram", instagram);
    variables.put("baseUrl", server.baseUrl());
    variables.put("token", settings.get(Setting.TOKEN));
    variables.put("clientId", settings.get(Setting.CLIENT_ID));
    variables.put("clientSecret", "secret");
    variables.put("signedToken", settings.get(Setting.SIGNED_TOKEN));
    variables.put("signedSecret", settings.get(Setting.SIGNED_SECRET));
    variables.put("friendId", friend);
    variables.put("strangerId", userOf(settings.get(Setting.PRIVATE_TOKEN)));
    variables.put("photoId", MediaId.of(photo.id().text()));
    variables.put("tagName", tag.name());
    return variables;
  }

  /** A token begins with the id of its user. */
  private static UserId userOf(String token) {
    return UserId.of(token.substring(0, token.indexOf('.')));
  }

  private static String printed(ThrowingRunnable work) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      work.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private interface ThrowingRunnable {
    void run() throws Exception;
  }
}
