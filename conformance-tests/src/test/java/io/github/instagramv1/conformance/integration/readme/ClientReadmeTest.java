package io.github.instagramv1.conformance.integration.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.Tag;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.client.value.UserId;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.server.world.SampleCredentials;
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

/**
 * Tests that every example in the client's README and guide compiles without a warning, runs, and
 * prints something.
 */
class ClientReadmeTest {
  private static final int MIN_EXAMPLES = 8;

  static final long SEED = 7;

  private static final String BROWSE =
      """
      static String browse(java.net.URI url) throws Exception {
        return io.github.instagramv1.conformance.integration.readme.Agreement.browse(url);
      }
      """;

  @TempDir private static Path folder;
  private static SeededServer server;
  private static List<Example> examples;

  @BeforeAll
  static void start() throws Exception {
    server = SeededServer.start(folder, SEED);
    examples = new ArrayList<>(examplesIn("README.md"));
    examples.addAll(examplesIn("GUIDE.md"));
  }

  private static List<Example> examplesIn(String page) throws IOException {
    return Example.in(Files.readString(Path.of("..", "client", page)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void findsEnoughExamples() {
    assertThat(examples).hasSizeGreaterThanOrEqualTo(MIN_EXAMPLES);
  }

  @TestFactory
  Stream<DynamicTest> compilesAndRunsEveryExample() throws Exception {
    Map<String, Object> variables = variables();
    CompiledExamples compiled = new CompiledExamples(examples, variables, BROWSE, folder);
    String compilerOutput = compiled.compile();
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      assertThat(compilerOutput).as("what javac says").isEmpty();
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
    variables.put("clientSecret", clientSecret());
    variables.put("signedToken", settings.get(Setting.SIGNED_TOKEN));
    variables.put("signedSecret", settings.get(Setting.SIGNED_SECRET));
    variables.put("friendId", friend);
    variables.put("privateUserId", userOf(settings.get(Setting.PRIVATE_TOKEN)));
    variables.put("photoId", MediaId.of(photo.id().text()));
    variables.put("tagName", tag.name());
    return variables;
  }

  private static String clientSecret() {
    return SampleCredentials.of(SEED).applications().get(0).clientSecret();
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
