package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that runs out of memory ends with exit code 3, because its state is then unknown. */
class OutOfMemoryTest {

  @Test
  void exitsWhenARequestExhaustsMemory(@TempDir Path folder) throws Exception {
    Process process = startJava(folder.resolve("world.db").toString());
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      String url = output.readLine();
      CompletableFuture<HttpResponse<Void>> unused = // there may never be a response
          HttpClient.newHttpClient()
              .sendAsync(
                  HttpRequest.newBuilder(URI.create(url + "/exhaust")).build(),
                  BodyHandlers.discarding());
      assertEnded(process);
    }
  }

  @Test
  void exitsWhenAThreadExhaustsMemory() throws Exception {
    assertEnded(startJava("thread"));
  }

  private static void assertEnded(Process process) throws Exception {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
      assertThat(process.exitValue()).isEqualTo(3);
      assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("Out of memory");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process startJava(String argument) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx160m",
            "-cp",
            System.getProperty("java.class.path"),
            OutOfMemoryMain.class.getName(),
            argument)
        .start();
  }
}
